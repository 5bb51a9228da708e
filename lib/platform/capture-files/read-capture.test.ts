import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readCapture } from "./read-capture";
import { readCaptureApart } from "./read-capture-apart";

const drafts = path.join(import.meta.dirname, "../draft-files/fixtures");
const NOTHING_TOLD = { contentType: "", fileName: "", address: "" };

async function read(bytes: string | Buffer, told: Partial<typeof NOTHING_TOLD> = {}) {
  const found = await readCapture(Buffer.from(bytes), { ...NOTHING_TOLD, ...told });
  return found.ok ? found.reading : found.problem;
}

const SENTENCE =
  "The harbour board met on Tuesday evening, and three members left before the vote was taken.";
const ARTICLE = `<html><head><title>The board met | Harbour News</title>
  <script>document.write("never run")</script></head>
  <body><nav><a href="/all">All of the news</a></nav>
  <article><h1>The board met</h1>${`<p>${SENTENCE}</p>`.repeat(6)}
  <p>It relies on <a href="/wire/1">a wire report</a>.</p></article>
  <footer>Imprint</footer></body></html>`;

describe("a page", () => {
  test("gives its article, with all its words beside, and where its links lead", async () => {
    const found = await read(ARTICLE, { address: "https://news.example/a/b" });
    expect(found).toMatchObject({
      ...{ kind: "page", mediaType: "text/html", wall: null, unread: null },
      links: [{ address: "https://news.example/wire/1", words: "a wire report" }],
      text: expect.stringContaining(`${SENTENCE}\n\n${SENTENCE}`),
      title: expect.stringContaining("The board met"),
      wholeText: expect.stringMatching(/^All of the news[\s\S]*Imprint$/),
    });
    expect(JSON.stringify(found)).not.toContain("never run");
  });

  test("that is no article gives all its words, tables and footnotes in their places", async () => {
    const table =
      "<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2024</td><td>10<sup>6</sup></td></tr></table>";
    expect(await read(`<!doctype html><p>Catch</p>${table}<p>End</p>`)).toMatchObject({
      text: "Catch\n\nYear Tonnes\n2024 10⁶\n\nEnd",
      wholeText: "",
    });
  });

  test("saved with SingleFile says where from, and its links count from there", async () => {
    const saved = `<!DOCTYPE html> <html><!--
 Page saved with SingleFile
 url: https://news.example/deleted-post
 saved date: Tue Nov 25 2025
--><body><a href="other">See</a></body></html>`;
    expect(await read(saved, { fileName: "post.html" })).toMatchObject({
      savedFrom: "https://news.example/deleted-post",
      links: [{ address: "https://news.example/other" }],
    });
  });

  test.each([
    [
      "by the server",
      Buffer.from("<p>caf\xe9</p>", "latin1"),
      "text/html; charset=ISO-8859-1",
      "windows-1252",
    ],
    [
      "by the page",
      Buffer.from('<meta charset="windows-1251"><p>\xcc\xe8\xf0</p>', "latin1"),
      "text/html",
      "",
    ],
    ["by nobody", Buffer.from("<p>caf\xe9</p>", "latin1"), "text/html", "windows-1252"],
    ["by its mark", Buffer.from("\ufeff<p>café</p>", "utf16le"), "text/html", "utf-16le"],
    ["as UTF-8", Buffer.from("<p>café</p>"), "text/html", ""],
  ])("says its letters %s", async (_, bytes, contentType) => {
    expect(await read(bytes, { contentType })).toMatchObject({
      text: expect.stringMatching(/^(café|Мир)$/),
    });
  });

  test("keeps the encoding where it is not UTF-8", async () => {
    const bytes = Buffer.from("<p>caf\xe9</p>", "latin1");
    expect(await read(bytes, { contentType: "text/html" })).toMatchObject({
      mediaType: "text/html; charset=windows-1252",
    });
  });

  test("that is a wall is told as one", async () => {
    expect(
      await read("<title>Just a moment...</title><p>Checking.</p>", { contentType: "text/html" }),
    ).toMatchObject({
      wall: "robotsWall",
    });
    const short = `<p>${SENTENCE}</p><script type="application/ld+json">{"isAccessibleForFree": false}</script>`;
    expect(await read(short, { contentType: "text/html" })).toMatchObject({ wall: "paywall" });
    expect(await read(ARTICLE)).toMatchObject({ wall: null });
  });

  test("nested without end, or with entities in itself, is read all the same", async () => {
    expect(await read(`<html>${"<div>".repeat(30_000)}Words.`)).toMatchObject({ text: "Words." });
    const bomb = `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b; words</p>`;
    expect(await read(bomb, { contentType: "text/html" })).toMatchObject({
      text: expect.stringContaining("words"),
    });
  });
});

describe("a PDF", () => {
  test("gives its text by page", async () => {
    const found = await read(fs.readFileSync(path.join(drafts, "columns.pdf")));
    if (!("text" in found)) throw new Error("no text");
    expect(found).toMatchObject({ kind: "pdf", mediaType: "application/pdf", unread: null });
    expect(found.pageStarts).toHaveLength(3);
    expect(found.pageStarts[0]).toBe(0);
    expect(found.text).toContain("The harbour board met on Tuesday evening");
    for (const start of found.pageStarts.slice(1)) expect(found.text.slice(start - 2, start)).toBe("\n\n");
  });

  test("with a password, or half of one, is a copy without text", async () => {
    const locked = fs.readFileSync(path.join(drafts, "password.pdf"));
    expect(await read(locked)).toMatchObject({ kind: "pdf", text: "", unread: "encrypted" });
    expect(await read(locked.subarray(0, 300))).toMatchObject({ kind: "pdf", unread: "damaged" });
  });
});

test("a message gives its head and its words", async () => {
  const mail = [
    "From: Press office <press@board.example>",
    "To: news@example.org",
    "Date: Tue, 25 Nov 2025 10:00:00 +0000",
    "Subject: =?utf-8?q?The_board=E2=80=99s_answer?=",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>We do not comment.</p><script>never()</script>",
  ].join("\r\n");
  expect(await read(mail, { fileName: "answer.eml" })).toMatchObject({
    ...{ kind: "message", title: "The board’s answer" },
    text: "From: Press office <press@board.example>\nTo: news@example.org\nDate: 2025-11-25T10:00:00.000Z\nSubject: The board’s answer\n\nWe do not comment.",
  });
});

describe("the kind", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  );
  test.each<[string, string | Buffer, Partial<typeof NOTHING_TOLD>, object]>([
    ["a picture, whatever the server says", png, { contentType: "text/html" }, { kind: "picture", text: "" }],
    [
      "text",
      "Words.",
      { contentType: "text/plain" },
      { kind: "text", mediaType: "text/plain", text: "Words." },
    ],
    ["a table", "a,b\n1,2", { contentType: "text/csv" }, { kind: "text", mediaType: "text/csv" }],
    ["text that shows how a page is written", "<html>", { contentType: "text/plain" }, { kind: "text" }],
    ["a page without a name or a type", "<!DOCTYPE html><p>x", {}, { kind: "page" }],
    ["nothing", "", {}, { is: "empty" }],
    ["an archive", "PK\x03\x04rest", { fileName: "a.zip" }, { is: "otherKind" }],
    [
      "a drawing that can carry scripts",
      "<svg><script/></svg>",
      { contentType: "image/svg+xml" },
      { is: "otherKind", mediaType: "image/svg+xml" },
    ],
    ["bytes", "a\0b", { fileName: "a.exe" }, { is: "otherKind", mediaType: ".exe" }],
  ])("%s", async (_, bytes, told, expected) => expect(await read(bytes, told)).toMatchObject(expected));
});

test("it is read in a process of its own, and what that cannot end is kept without text", async () => {
  const folder = fs.mkdtempSync(path.join(import.meta.dirname, "../../../node_modules/.capture-"));
  const file = path.join(folder, "page.html");
  fs.writeFileSync(file, ARTICLE);
  const told = { ...NOTHING_TOLD, contentType: "text/html" };
  expect(await readCaptureApart(file, told)).toMatchObject({ ok: true, reading: { kind: "page" } });
  expect(await readCaptureApart(file, told, AbortSignal.timeout(5))).toMatchObject({
    reading: { kind: "page", text: "", unread: "tooSlow" },
  });
  fs.rmSync(folder, { recursive: true });
});
