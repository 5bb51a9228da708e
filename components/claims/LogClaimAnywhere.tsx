"use client";

import { useRouter } from "next/navigation";
import { claimReference } from "@/lib/domain/claims/reference";
import type { PersonChoice } from "./ClaimFormFields";
import { NewClaimForm } from "./ClaimFormNew";

/** Logs a claim that stands in no story, and goes to it. */
export function LogClaimAnywhere({ people }: { people: readonly PersonChoice[] }) {
  const router = useRouter();
  return (
    <NewClaimForm
      people={people}
      onDone={({ number }) => router.push(`/claims/${claimReference(number)}`)}
      onCancel={() => router.push("/claims")}
    />
  );
}
