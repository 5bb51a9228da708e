import type { Metadata } from "next";
import Link from "next/link";
import { NewSource } from "@/components/sources/NewSource";
import { Notice } from "@/components/ui/Notice";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";

export const metadata: Metadata = { title: "Add a source" };

export default async function NewSourcePage() {
  const actor = await requireActor("/sources/new");
  return (
    <main className="max-w-xl px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="mb-4 font-serif text-title font-semibold tracking-tight">Add a source</h1>
      {can(actor, "source.write") ? (
        <>
          <p className="mb-4 text-ink-2">
            Somebody whose name must not be known?{" "}
            <Link href="/sources/new/confidential" className="text-accent underline">
              Add a confidential source
            </Link>
            : it cannot be made one later.
          </p>
          <NewSource />
        </>
      ) : (
        <Notice>Your role reads sources. Ask a researcher or an editor to add this one.</Notice>
      )}
    </main>
  );
}
