import type { Metadata } from "next";
import Link from "next/link";
import { ImportFile } from "@/components/imports/ImportFile";
import { ImportList } from "@/components/imports/ImportList";
import { Notice } from "@/components/ui/Notice";
import { requireActor } from "@/lib/auth/session";
import { readImports } from "@/lib/usecases/imports/reads";
import { readStoriesToChoose } from "@/lib/usecases/stories/reads";

export const metadata: Metadata = { title: "Bring in claims" };

type Props = { searchParams: Promise<{ story?: string | string[] }> };

export default async function ImportPage({ searchParams }: Props) {
  const actor = await requireActor("/import");
  const { story } = await searchParams;
  const [imports, stories] = await Promise.all([readImports(actor), readStoriesToChoose(actor)]);
  const chosen = stories.find(({ id }) => id === story)?.id ?? "";
  return (
    <main className="grid gap-5 px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="font-serif text-title font-semibold tracking-tight">Bring in claims</h1>
      {imports === null ? (
        <Notice>Your role reads claims. Ask a researcher or an editor to bring these in.</Notice>
      ) : (
        <>
          <ImportFile stories={stories} storyId={chosen} />
          <p className="max-w-xl text-small text-ink-2">
            Verdicts in a file are never taken as signed off. To take one page and its words into Galley,
            there is{" "}
            <Link href="/bookmarklet" className="text-accent underline">
              a bookmark for your browser
            </Link>
            .
          </p>
          {imports.length > 0 ? (
            <section className="grid gap-2">
              <h2 className="font-serif text-draft font-semibold">Your imports</h2>
              <ImportList imports={imports} />
            </section>
          ) : null}
        </>
      )}
    </main>
  );
}
