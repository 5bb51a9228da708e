import type { Metadata } from "next";
import Link from "next/link";
import { type Clipping, NewClipping } from "@/components/clippings/NewClipping";
import { NewSource } from "@/components/sources/NewSource";
import { Notice } from "@/components/ui/Notice";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readAddress } from "@/lib/domain/sources/canonical-address";
import { guessSourceKind } from "@/lib/domain/sources/first-guess";

export const metadata: Metadata = { title: "Add a source" };

type Said = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Said> };

export default async function NewSourcePage({ searchParams }: Props) {
  const parameters = await searchParams;
  const actor = await requireActor("/sources/new");
  const clipping = clippingOf(parameters);
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
          {clipping ? <NewClipping clipping={clipping} /> : <NewSource />}
        </>
      ) : (
        <Notice>Your role reads sources. Ask a researcher or an editor to add this one.</Notice>
      )}
    </main>
  );
}

/** What the bookmark brought, if it did. */
function clippingOf(parameters: Said): Clipping | null {
  const [url, title, words] = ["url", "title", "words"].map((name) => {
    const value = parameters[name];
    return typeof value === "string" ? value : "";
  });
  if (!url) return null;
  const read = readAddress(url);
  const kind = read.ok && read.domain ? guessSourceKind(read.domain) : null;
  return { url, title: title ?? "", words: words ?? "", kind: kind ?? "" };
}
