import type { StoryFile } from "./story-file";

/** What the file is and how to check it, for whoever opens it without ever having seen Galley. */
export function storyFileReadme({ story, draft, exportedAt, exportedBy, newsroomChain }: StoryFile): string {
  const chain = newsroomChain
    ? `the newsroom's chain ended at link ${newsroomChain.position} with ${newsroomChain.hash}.`
    : "the newsroom's chain had no link yet.";
  return `${story.title}
Draft ${draft.number}. Exported from Galley by ${exportedBy}, ${exportedAt}.

WHAT IS IN IT
index.html       the story, every sentence and claim, who decided what, when and under which rules,
                 and the evidence. Opens in any browser, without a network. Fetches nothing.
story.json       the same for machines
history.jsonl    what happened, one event a line, in the canonical form that its hash is made of
captures/        saved copies of the sources, byte for byte as they were saved, named by their SHA-256
captures/text/   the text extracted from each, UTF-8: what the excerpts' offsets refer to
captures/timestamps/  tokens of a time-stamping authority (RFC 3161), where there is one
MANIFEST.sha256  the SHA-256 of every other file

Web pages and messages end in .txt, so that nothing in them runs when they are opened. Their
bytes are as they were saved.

Who a confidential source is, and its saved copies, are not in this file.

HOW TO CHECK IT
That no file was changed since it was exported:
    sha256sum -c MANIFEST.sha256        (macOS: shasum -a 256 -c MANIFEST.sha256)

That a saved copy is the one that was saved: its SHA-256 is its name.

That a saved copy existed at the time that an authority vouches for (ca.pem is the authority's own):
    openssl ts -verify -token_in -in captures/timestamps/<id>.tst -data captures/<name> -CAfile ca.pem

That history was not changed: the SHA-256 of each line of history.jsonl, without its end, is the hash
that story.json gives for the event and that the next link of the same chain names as previousHash:
    sed -n 1p history.jsonl | tr -d '\\n' | sha256sum
When this was made, ${chain}
The newsroom can show that this is a link of its record: galley audit verify --holds <hash>
`;
}
