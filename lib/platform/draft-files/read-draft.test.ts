import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { FileProblem } from "@/lib/domain/drafts/file-problem";
import type { TextMark } from "@/lib/domain/drafts/text-mark";
import { readDraft } from "./read-draft";

const fixture = (name: string) => fs.readFileSync(path.join(import.meta.dirname, "fixtures", name));

async function read(bytes: Buffer, name: string) {
  const reading = await readDraft(bytes, name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.draft;
}

async function problemOf(bytes: Buffer, name: string): Promise<FileProblem | null> {
  const reading = await readDraft(bytes, name);
  return reading.ok ? null : reading.problem;
}

const WORDS = [
  "Talks end",
  "They met on Tuesday. The plan has 28 points.",
  "First",
  "Second",
  "Inner",
  "Never, he said.",
  "The end of it.",
];

const said = (text: string, marks: readonly TextMark[]) =>
  marks.map((mark) => {
    const words = mark.kind === "note" ? mark.words : text.slice(mark.start, mark.end);
    return `${mark.kind === "note" ? mark.about : mark.kind}: ${words}`;
  });

describe("one story in files of several programs", () => {
  test.each(["pandoc.docx", "libreoffice.docx", "pandoc.odt", "libreoffice.odt", "pandoc.html"])(
    "%s",
    async (name) => {
      const { text, marks } = await read(fixture(name), name);
      expect(text.split(/\n+/)).toEqual(WORDS);
      expect(said(text, marks)).toEqual([
        "heading: Talks end",
        "strong: met",
        "link: Tuesday",
        "italic: plan",
        "footnote: A footnote here.",
        "listItem: First",
        "listItem: Second",
        "listItem: Inner",
        "quote: Never, he said.",
        "table: a | b\n1 | 2",
      ]);
    },
  );

  test("libreoffice.pdf: its lines, and what a PDF still says", async () => {
    const { text, marks, pages } = await read(fixture("libreoffice.pdf"), "libreoffice.pdf");
    expect(pages).toEqual({ all: 1, withoutText: 0 });
    expect(text).toContain("They met on Tuesday. The plan has 28 points.¹\n\n1. First\n\n2. Second");
    expect(said(text, marks)).toContain("heading: Talks end");
    expect(marks).toContainEqual(
      expect.objectContaining({ kind: "link", href: "https://www.reuters.com/world/talks" }),
    );
  });
});

test("a PDF of two columns with hyphens and page numbers reads as it was written", async () => {
  const { text, marks } = await read(fixture("columns.pdf"), "columns.pdf");
  const statements = Array.from(
    { length: 22 },
    (_, index) =>
      `Dana Okafor, who has chaired the board since March, said in her statement number ${index + 1} that nobody had sold the pier, that the representatives of the neighbouring municipalities had been consulted comprehensively, and that the transportation department would reconsider its characteristically straightforward recommendation after the summer.`,
  );
  expect(text.split("\n\n")).toEqual([
    "The harbour board and its contract",
    "The harbour board met on Tuesday evening, and three members left before the vote was taken, which nobody had expected of an organisation that prides itself on unanimous and well-considered international decisions about infrastructure and its administration. The contract has 28 points, and the city paid 4 million for it in the spring of last year, according to documents that were published by the administration.",
    ...statements,
  ]);
  expect(said(text, marks)).toEqual(["heading: The harbour board and its contract"]);
});

describe("what cannot be read", () => {
  test.each<[string, Buffer, string, FileProblem]>([
    ["nothing", Buffer.from(""), "a.docx", { is: "empty" }],
    ["nothing but white space", Buffer.from(" \n\u00a0"), "a.txt", { is: "empty" }],
    ["a .docx with a password", fixture("password.docx"), "a.docx", { is: "encrypted" }],
    ["an .odt with a password", fixture("password.odt"), "a.odt", { is: "encrypted" }],
    ["a PDF with a password", fixture("password.pdf"), "a.pdf", { is: "encrypted" }],
    ["half a .docx", half("pandoc.docx"), "a.docx", { is: "damaged" }],
    ["half an .odt", half("libreoffice.odt"), "a.odt", { is: "damaged" }],
    ["the beginning of a PDF", fixture("libreoffice.pdf").subarray(0, 300), "a.pdf", { is: "damaged" }],
    ["an old .doc", fixture("old.doc"), "a.doc", { is: "otherKind", kind: "doc" }],
    ["an old .doc called .docx", fixture("old.doc"), "a.docx", { is: "otherKind", kind: "doc" }],
    ["rich text", fixture("rich.rtf"), "a.rtf", { is: "otherKind", kind: "rtf" }],
    ["a PDF called .docx", fixture("libreoffice.pdf"), "a.docx", { is: "wrongName", kind: "pdf" }],
    ["a .docx called .odt", fixture("pandoc.docx"), "a.odt", { is: "wrongName", kind: "docx" }],
    ["an .odt called .txt", fixture("pandoc.odt"), "a.txt", { is: "wrongName", kind: "odt" }],
    ["a page called .doc", fixture("pandoc.html"), "a.doc", { is: "wrongName", kind: "html" }],
    ["text called .docx", Buffer.from("Words."), "a.docx", { is: "wrongName", kind: "txt" }],
    ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), "a.png", { is: "otherKind", kind: "picture" }],
    ["text of another encoding", Buffer.from([0x63, 0x61, 0x66, 0xe9]), "a.txt", { is: "notText" }],
    ["too much text", Buffer.alloc(500_001, "a"), "a.txt", { is: "tooLong", characters: 500_001 }],
    [
      "nothing but a table",
      Buffer.from("<table><tr><td>1</td><td>2</td></tr></table>"),
      "a.html",
      { is: "noWords", notes: 1 },
    ],
    [
      "more links than a draft keeps",
      Buffer.from("<a href='https://a.example/'>a</a><a href='https://b.example/'>b</a> ".repeat(15_000)),
      "a.html",
      { is: "tooManyMarks" },
    ],
  ])("%s", async (_, bytes, name, problem) => expect(await problemOf(bytes, name)).toEqual(problem));

  test("a file without an ending is read as what it is", async () => {
    expect((await read(fixture("pandoc.docx"), "the story")).kind).toBe("docx");
    expect((await read(fixture("pandoc.html"), "the story")).kind).toBe("html");
    expect((await read(Buffer.from("Words."), "the story")).kind).toBe("txt");
  });

  test("emphasis beyond what a draft keeps is left out, and said to be", async () => {
    const { marks, lostEmphasis } = await read(
      Buffer.from("<p><b>a</b> b</p><h2>c</h2>".repeat(9_000)),
      "a.html",
    );
    expect(lostEmphasis).toBe(true);
    expect(marks.every(({ kind }) => kind === "heading")).toBe(true);
  });
});

function half(name: string): Buffer {
  const bytes = fixture(name);
  return bytes.subarray(0, bytes.length / 2);
}
