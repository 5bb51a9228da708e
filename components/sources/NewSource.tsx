"use client";

import { useRouter } from "next/navigation";
import { SourceForm } from "./SourceForm";

/** Adds a source and goes to it. */
export function NewSource() {
  const router = useRouter();
  return (
    <SourceForm
      onDone={(sourceId) => router.push(`/sources/${sourceId}`)}
      onCancel={() => router.push("/sources")}
    />
  );
}
