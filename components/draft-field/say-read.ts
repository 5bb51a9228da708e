import type { ReadDraft } from "@/lib/domain/drafts/file-problem";

/** What was read, and what is to be looked at in it, in sentences. */
export function sayRead({ kind, fileName, pages, lostEmphasis }: ReadDraft & { fileName: string }): string {
  const sentences = [fileName === "" ? "The formatting was kept." : `${fileName} was read.`];
  if (kind === "pdf")
    sentences.push(
      "A PDF holds lines, not paragraphs: they were put together, and tables were read line by line. Compare it with the file.",
    );
  if (pages && pages.withoutText > 0)
    sentences.push(
      `${pages.withoutText.toLocaleString("en")} of its ${pages.all.toLocaleString("en")} pages ${pages.withoutText === 1 ? "holds" : "hold"} no text and may be pictures of text.`,
    );
  if (lostEmphasis)
    sentences.push("It has more bold and italic words than a draft keeps: they are plain now.");
  return sentences.join(" ");
}
