import type { Browser } from "@playwright/test";
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import TurndownService from "turndown";
import type { ChosenFile } from "./pages/draft-field";

/** One story in several kinds of file, each made by another tool than the one that reads it. */

export const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not in the draft</title>
<style>body { font: 16px/1.5 serif; width: 420px } .gone { display: none }</style></head><body>
<h1>The pier vote</h1>
<p>The harbour board <strong>met</strong> on Tuesday, and <em>three</em> members left before the vote, which the chair,
Dana Okafor, called <a href="https://www.reuters.com/world/pier-vote">a matter of minutes</a>.</p>
<h2>What it costs</h2>
<ol><li>The contract has 28 points</li><li>The city paid 4 million for it</li></ol>
<blockquote><p>Nobody sold the pier.</p></blockquote>
<script>document.title = "run"</script><p class="gone" style="display:none">Not to be read</p>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>4 million</td></tr></table>
<p>The night watch closed the gate at ten.</p>
</body></html>`;

/** What all of them say, but the table. */
export const WORDS = [
  "The pier vote",
  "The harbour board met on Tuesday, and three members left before the vote, which the chair, Dana Okafor, called a matter of minutes.",
  "What it costs",
  "The contract has 28 points",
  "The city paid 4 million for it",
  "Nobody sold the pier.",
  "The night watch closed the gate at ten.",
];

export function htmlFile(): ChosenFile {
  return { name: "pier.html", mimeType: "text/html", buffer: Buffer.from(PAGE) };
}

/** turndown makes Markdown of pages; its tables are written out, and it does not know what is hidden. */
export function markdownFile(): ChosenFile {
  const markdown = new TurndownService({ headingStyle: "atx" })
    .remove(["style", "script", "title", "table"])
    .turndown(PAGE.replace(/<p class="gone".*?<\/p>/, ""));
  const withTable = `${markdown}\n\n| Year | Cost |\n| --- | --- |\n| 2024 | 4 million |\n`;
  return { name: "pier.md", mimeType: "text/markdown", buffer: Buffer.from(withTable) };
}

/** Printed by Chromium. */
export async function pdfFile(browser: Browser): Promise<ChosenFile> {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const buffer = await page.pdf({
    format: "A5",
    margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" },
  });
  await page.close();
  return { name: "pier.pdf", mimeType: "application/pdf", buffer };
}

/** Printed by Chromium, too, but the page is a picture. */
export async function scannedPdf(browser: Browser): Promise<ChosenFile> {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const picture = (await page.screenshot()).toString("base64");
  await page.setContent(`<img width="400" src="data:image/png;base64,${picture}">`);
  const buffer = await page.pdf();
  await page.close();
  return { name: "scan.pdf", mimeType: "application/pdf", buffer };
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** One red pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

export async function docxFile(): Promise<ChosenFile> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) });
  const item = (text: string) => new Paragraph({ text, numbering: { reference: "points", level: 0 } });
  const document = new Document({
    numbering: {
      config: [{ reference: "points", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] }],
    },
    styles: { paragraphStyles: [{ id: "Quote", name: "Quote", basedOn: "Normal" }] },
    sections: [
      {
        children: [
          new Paragraph({ text: "The pier vote", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun("The harbour board "),
              new TextRun({ text: "met", bold: true }),
              new TextRun(" on Tuesday, and "),
              new TextRun({ text: "three", italics: true }),
              new TextRun(" members left before the vote, which the chair, Dana Okafor, called "),
              new ExternalHyperlink({
                link: "https://www.reuters.com/world/pier-vote",
                children: [new TextRun("a matter of minutes")],
              }),
              new TextRun("."),
            ],
          }),
          new Paragraph({ text: "What it costs", heading: HeadingLevel.HEADING_2 }),
          item("The contract has 28 points"),
          item("The city paid 4 million for it"),
          new Paragraph({ text: "Nobody sold the pier.", style: "Quote" }),
          new Table({ rows: [row("Year", "Cost"), row("2024", "4 million")] }),
          new Paragraph({
            children: [
              new ImageRun({
                type: "png",
                data: PIXEL,
                transformation: { width: 100, height: 100 },
                altText: { title: "Map", description: "A map of the pier", name: "map" },
              }),
            ],
          }),
          new Paragraph("The night watch closed the gate at ten."),
        ],
      },
    ],
  });
  return { name: "pier.docx", mimeType: DOCX, buffer: await Packer.toBuffer(document) };
}
