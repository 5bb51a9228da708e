import type { Metadata } from "next";
import { headers } from "next/headers";
import { BookmarkletLink } from "@/components/clippings/BookmarkletLink";
import { requireActor } from "@/lib/auth/session";
import { bookmarklet } from "@/lib/domain/sources/bookmarklet";

export const metadata: Metadata = { title: "Add to Galley" };

/** How to take a page and its words into Galley from wherever one is reading. */
export default async function BookmarkletPage() {
  await requireActor("/bookmarklet");
  return (
    <main className="grid max-w-xl gap-4 px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="font-serif text-title font-semibold tracking-tight">Add to Galley, from any page</h1>
      <p>
        A bookmark takes the page that you are on, and the words that you have selected there, to the form of
        a new source. You look at it before anything is saved.
      </p>
      <ol className="list-decimal space-y-1 pl-5">
        <li>Show your browser's bar of bookmarks.</li>
        <li>Drag the button there. It does nothing when it is pressed here.</li>
        <li>On a page, select the words that matter, and press the bookmark.</li>
      </ol>
      <BookmarkletLink address={bookmarklet(await ownOrigin())} />
      <p className="text-small text-ink-2">
        It opens an address of this Galley in a new tab, with the page's address, its title and the words
        selected, as far as an address holds them: some 6,000 Latin letters, or 1,000 of another script. It
        loads nothing into the page and runs nothing but this, so it works on pages that forbid scripts from
        elsewhere. It does not work on a browser's own pages, and not within a PDF.
      </p>
    </main>
  );
}

async function ownOrigin(): Promise<string> {
  const said = process.env.NEXTAUTH_URL;
  if (said && URL.canParse(said)) return new URL(said).origin;
  return `http://${(await headers()).get("host") ?? "localhost"}`;
}
