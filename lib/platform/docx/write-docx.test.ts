import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { DOMParser } from "linkedom";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import type {
  AnnotatedClaim,
  AnnotatedDraft,
  AnnotatedSource,
} from "@/lib/domain/exchange/annotated-draft/annotated-draft";
import { toWordDocument } from "@/lib/domain/exchange/annotated-draft/to-word";
import { openZip } from "../draft-files/zip/open-zip";
import { isRightToLeft } from "./runs";
import { writeDocx } from "./write-docx";

/** Emoji, right-to-left, what looks like XML and like a formula, and characters that XML has no place for. */
const AWKWARD = "=1+1 <b>&amp;</b> ]]> 👩🏽‍💻 שלום \u0001\uffff";
const TEXT = `Who sold it?\n“We did not,” said the board & left 👩🏽‍💻.\nלוח הנמל נפגש ביום שלישי.\n${AWKWARD}`;
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const claim = (number: number, words: string, more: Partial<AnnotatedClaim> = {}): AnnotatedClaim => ({
  ...{ number, wording: `Claim ${number}: ${AWKWARD}`, narrowerWording: "", stage: "open", line: "open" },
  ...{ status: "Unassessed, open", signedOff: null, legalRisk: false, allegation: false },
  ...{ overrides: [], flags: [], corrections: [], sources: [], span: words ? at(words) : null },
  ...more,
});

const source: AnnotatedSource = {
  ...{
    stance: "supports" as const,
    title: "Minutes",
    outlet: "City Hall",
    publishedOn: "2026-11",
    locator: "Page 4",
  },
  url: "https://city.example/minutes?x=1&y=2",
};

const ANNOTATED: AnnotatedDraft = {
  story: { title: `The pier ${AWKWARD}`, desk: "City", language: "en" },
  draft: {
    ...{ number: 3, text: TEXT, addedAt: "2026-11-24T09:30:00.000Z", addedBy: "Ana" },
    marks: [
      { kind: "heading", level: 1, ...at("Who sold it?") },
      { kind: "strong", ...at("the board") },
      { kind: "link", href: "https://a.example/?x=1&y=2", ...at("left") },
    ],
  },
  claims: [
    claim(12, "We did not,” said the board", {
      ...{ stage: "signed_off", line: "verified", status: "Verified, signed off", sources: [source] },
      signedOff: { by: "Eva <Editor>", at: "2026-11-24T23:30:00.000Z" },
    }),
    claim(7, "the board & left 👩🏽‍💻.\nלוח הנמל"),
    claim(3, "=1+1"),
    claim(5, ""),
  ],
  ...{ exportedBy: "Eva", exportedAt: "2026-11-24T16:40:00.000Z", zone: "Europe/Berlin" },
};

const made = writeDocx(toWordDocument(ANNOTATED));

test("a reader of Word's files finds every comment with its words, and the table", async () => {
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: await made },
    { styleMap: ["comment-reference => sup"] },
  );
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect(html.match(/<sup>/g)).toHaveLength(3);
  expect(html).toMatch(
    /<dt[^>]*>Comment \[EE1\]<\/dt><dd><p><strong>C-12: Verified, signed off<\/strong><\/p><p>Signed off by Eva &lt;Editor&gt;, 25 November 2026\.<\/p><p>Claim 12: =1\+1 &lt;b&gt;/,
  );
  expect(html).toContain(
    "<strong>Supports: </strong>Minutes, City Hall, Nov 2026, Page 4, https://city.example/minutes?x=1&amp;y=2",
  );
  expect(html.match(/<tr>/g)).toHaveLength(5);
  expect(html).toContain("<h1>Who sold it?</h1>");
});

test("each comment's range is on its claim's words, and each part is XML", async () => {
  const { names, read } = await openZip(await made);
  const parts = [...names].filter((name) => /\.(xml|rels)$/.test(name));
  for (const part of parts)
    expect(await read(part), part).not.toMatch(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u,
    );
  const document = new DOMParser().parseFromString((await read("word/document.xml")) ?? "", "text/xml");
  const words: Record<string, string> = {};
  const open = new Set<string>();
  for (const element of document.querySelectorAll("*")) {
    const id = element.getAttribute("w:id") ?? "";
    if (element.tagName === "w:commentRangeStart") open.add(id);
    if (element.tagName === "w:commentRangeEnd") open.delete(id);
    if (element.tagName === "w:t")
      for (const one of open) words[one] = (words[one] ?? "") + element.textContent;
  }
  expect(words).toEqual({
    12: "We did not,” said the board",
    7: "the board & left 👩🏽‍💻.לוח הנמל",
    3: "=1+1",
  });
});

test("500 claims on 100,000 characters are written at once", async () => {
  const text = "The harbour board met on Tuesday, and nobody left.\n".repeat(2_000);
  const claims = Array.from({ length: 500 }, (_, index) =>
    claim(index + 1, "", { span: { start: index * 200, end: index * 200 + 90 } }),
  );
  const started = process.cpuUsage();
  const bytes = await writeDocx(
    toWordDocument({ ...ANNOTATED, claims, draft: { ...ANNOTATED.draft, text, marks: [] } }),
  );
  expect((await openZip(bytes)).names).toContain("word/comments.xml");
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(8_000);
});

test.each([
  ["The board", false],
  ["“שלום”", true],
  ["12 مرحبا", true],
  ["12 👩🏽‍💻", false],
])("%s is written from the right: %s", (text, expected) => expect(isRightToLeft(text)).toBe(expected));

const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(
  (file) => existsSync(file),
);

// Where it is not installed, mammoth and the XML above have the say.
describe.skipIf(!soffice)("LibreOffice", () => {
  test("opens it, and has the draft's words, each comment on its words, and the table when it saves it again", async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), "galley-docx-"));
    try {
      await fs.writeFile(path.join(folder, "draft.docx"), await made);
      const args = [
        "--headless",
        "--convert-to",
        "fodt",
        "--outdir",
        folder,
        path.join(folder, "draft.docx"),
      ];
      await promisify(execFile)(soffice ?? "", [`-env:UserInstallation=file://${folder}/profile`, ...args]);
      const saved = await fs.readFile(path.join(folder, "draft.fodt"), "utf8");
      const body = new DOMParser().parseFromString(saved, "text/xml").querySelector("office\\:text");
      expect(body?.querySelectorAll("office\\:annotation")).toHaveLength(3);
      expect(body?.querySelectorAll("office\\:annotation-end")).toHaveLength(3);
      const [first] = body?.querySelectorAll("office\\:annotation") ?? [];
      expect(first?.querySelector("dc\\:creator")?.textContent).toBe("Eva <Editor>");
      expect(first?.textContent).toContain("C-12: Verified, signed off");
      expect(body?.querySelectorAll("table\\:table-row")).toHaveLength(5);
      expect(body?.querySelector("text\\:h")?.textContent).toBe("Who sold it?");
      expect(body?.textContent).toContain("לוח הנמל נפגש ביום שלישי.");
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
