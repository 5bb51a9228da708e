import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { WordBlock, WordDocument, WordRun } from "@/lib/domain/exchange/annotated-draft/word-document";
import { claimsTable } from "./claims-table";
import { isRightToLeft, plainParagraph, SMALL, textRuns, xmlText } from "./runs";

/** A WordDocument as the bytes of a .docx file (Office Open XML), written by the docx package in memory. */
export async function writeDocx(document: WordDocument): Promise<Buffer> {
  const { title, language, author, head, blocks, comments, tableHeading } = document;
  const file = new Document({
    title: xmlText(title),
    creator: xmlText(author),
    styles: {
      default: { document: { run: { font: "Georgia", size: 23, language: { value: language } } } },
    },
    comments: {
      children: comments.map(({ id, author: by, at, paragraphs }) => ({
        ...{ id, author: xmlText(by), initials: initialsOf(by), date: new Date(at) },
        children: paragraphs.map((paragraph) => plainParagraph(paragraph, { linked: false })),
      })),
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        footers: { default: footer() },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: textRuns(title),
            bidirectional: isRightToLeft(title),
          }),
          ...head.map((line) => plainParagraph([{ text: line, small: true }])),
          ...blocks.map(paragraphOf),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: true,
            children: textRuns(tableHeading),
          }),
          ...claimsTable(document.table),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function footer(): Footer {
  const pages = new TextRun({
    children: ["Annotated draft, from Galley. ", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
    size: SMALL,
  });
  return new Footer({ children: [new Paragraph({ children: [pages] })] });
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

const NOTES = {
  table: "A table stood here.",
  picture: "A picture stood here.",
  footnote: "A footnote stood here.",
  other: "Something stood here that is no text.",
};

function paragraphOf(block: WordBlock): Paragraph {
  if (block.is === "note")
    return plainParagraph([{ text: `${NOTES[block.about]} ${block.words}`.trim(), small: true }]);
  const { look, isQuote, runs } = block;
  const words = runs.map(({ text }) => text).join("");
  const marker = look.is === "listItem" && look.marker ? textRuns(`${look.marker} `) : [];
  const depth = (look.is === "listItem" ? look.depth : 0) + (isQuote ? 1 : 0);
  return new Paragraph({
    children: [...marker, ...runs.flatMap(childrenOf)],
    bidirectional: isRightToLeft(words),
    spacing: { after: 160, line: 320 },
    ...(depth > 0 && { indent: { start: depth * 425 } }),
    // LibreOffice knows a heading by its level in the outline, Word by its style.
    ...(look.is === "heading" && {
      heading: HEADINGS[look.level - 1] ?? HeadingLevel.HEADING_6,
      outlineLevel: look.level - 1,
    }),
  });
}

/** A comment's mark stands right behind the end of its range, as Word writes it. */
function childrenOf({ text, bold, italic, href, begins, ends }: WordRun): ParagraphChild[] {
  const run = textRuns(text, { bold, italics: italic, ...(href !== "" && { style: "Hyperlink" }) });
  return [
    ...begins.map((id) => new CommentRangeStart(id)),
    ...(href === "" ? run : [new ExternalHyperlink({ link: href, children: run })]),
    ...ends.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ];
}

function initialsOf(name: string): string {
  return (name.match(/\p{L}+/gu) ?? ["G"])
    .map((word) => Array.from(word)[0] ?? "")
    .join("")
    .slice(0, 4);
}
