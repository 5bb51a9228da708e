import { expectNoAxeViolations } from "../axe";
import { docxFile, htmlFile, markdownFile, PAGE, pdfFile, scannedPdf, WORDS } from "../draft-files";
import { expect, test } from "../fixtures";
import { DraftField } from "../pages/draft-field";
import { Workbench } from "../pages/workbench";

test("a .docx becomes a draft with its headings, list, quote, link and notes", async ({ as, db }) => {
  const page = await as("researcher");
  await page.goto("/stories/new");
  const field = new DraftField(page);
  await field.chooseRead(await docxFile());
  await expect(
    page.getByText("Kept with the text: 2 headings, 2 list items, 1 quotation, 1 link, 2 emphases."),
  ).toBeVisible();
  await expect(page.getByText("No text, so a note stands in its place: 1 table, 1 picture.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Picture: A map of the pier" })).toBeVisible();
  await page.getByText("Look at the draft with all that").click();
  await expect(page.getByRole("region", { name: "The draft with its formatting" })).toContainText(
    "Year | Cost",
  );
  await expectNoAxeViolations(page);
  const id = await field.createStory("From Word");

  const { draft } = new Workbench(page);
  await expect(draft.getByRole("heading", { name: "The pier vote" })).toBeVisible();
  await expect(draft.getByRole("list").getByRole("listitem")).toHaveText(WORDS.slice(3, 5));
  await expect(draft.getByRole("blockquote")).toHaveText("Nobody sold the pier.");
  await expect(draft.locator("[data-note=table]")).toContainText("2024 | 4 million");
  await expect(draft.locator("[data-note=picture]")).toContainText("A map of the pier");
  await expect(draft.locator("[title='https://www.reuters.com/world/pier-vote']")).toHaveText(
    "a matter of minutes",
  );
  await expectNoAxeViolations(page);
  const [stored] = await db`select "text", "fileName" from "Draft" where "storyId" = ${id}`;
  expect(stored?.fileName).toBe("pier.docx");
  expect(String(stored?.text).split(/\n+/)).toEqual(WORDS);
});

test("the same story from .html, .md and .pdf", async ({ as, browser }) => {
  const page = await as("editor");
  await page.goto("/stories/new");
  const field = new DraftField(page);
  for (const file of [htmlFile(), markdownFile()]) {
    await field.chooseRead(file);
    expect((await field.box.inputValue()).split(/\n+/), file.name).toEqual(WORDS);
    await expect(page.getByText("2 headings, 2 list items, 1 quotation, 1 link, 2 emphases")).toBeVisible();
    await expect(page.getByText("in its place: 1 table")).toBeVisible();
  }
  await field.chooseRead(await pdfFile(browser));
  await expect(page.getByText(/A PDF holds lines, not paragraphs/)).toBeVisible();
  const lines = (await field.box.inputValue()).split(/\n+/).map((line) => line.replace(/^\d\. /, ""));
  expect(lines.filter((line) => !/Year|2024/.test(line))).toEqual(WORDS);
  await expect(page.getByText(/Kept with the text: 2 headings.*1 link/)).toBeVisible();
  await page.getByRole("button", { name: "Put back what stood here before" }).click();
  await expect(page.getByText("From pier.md.")).toBeVisible();
});

test("what is pasted keeps its formatting, marks follow what is typed, and all of it is kept", async ({
  as,
}) => {
  const page = await as("researcher");
  await page.goto("/stories/new");
  const field = new DraftField(page);
  await field.paste(PAGE, WORDS.join("\n"));
  await expect(page.getByText("The formatting was kept.")).toBeVisible();
  expect((await field.box.inputValue()).split(/\n+/)).toEqual(WORDS);
  await field.box.press("Control+Home");
  await field.box.pressSequentially("Late: ");
  await page.reload();
  await expect(page.getByText("What you typed here before was kept.")).toBeVisible();
  await expect(page.getByText("Kept with the text: 2 headings")).toBeVisible();
  await field.createStory("Pasted");
  const { draft } = new Workbench(page);
  await expect(draft.getByRole("heading", { name: "Late: The pier vote" })).toBeVisible();
  await expect(draft.locator("[title='https://www.reuters.com/world/pier-vote']")).toHaveText(
    "a matter of minutes",
  );
});

test("a link of the draft is offered as the source of the claim it stands in", async ({ as }) => {
  const page = await as("researcher");
  await page.goto("/stories/new");
  const field = new DraftField(page);
  await field.chooseRead(htmlFile());
  await field.createStory("Linked");
  const workbench = new Workbench(page);
  await workbench.ready();
  await workbench.logByMouse("called a matter of minutes");
  await workbench.pane.getByRole("button", { name: /^Add evidence/ }).click();
  const form = page.getByRole("form", { name: "Add evidence" });
  await expectNoAxeViolations(page);
  await form.getByRole("button", { name: /reuters\.com\/world\/pier-vote/ }).click();
  await expect(form.getByText("New source: reuters.com/world/pier-vote")).toBeVisible();
  await expect(form.getByLabel("Title", { exact: true })).toBeFocused();
});

test("what cannot be read gets a sentence that says what to do, and nothing is stored", async ({
  as,
  browser,
  db,
}) => {
  const page = await as("researcher");
  await page.goto("/stories/new");
  const field = new DraftField(page);
  await field.box.fill("typed before");
  const docx = await docxFile();
  const pdf = await pdfFile(browser);
  const refused: [string, Buffer, RegExp][] = [
    ["scan.pdf", (await scannedPdf(browser)).buffer, /is a picture of a page, without text/],
    ["cut.docx", docx.buffer.subarray(0, docx.buffer.length / 2), /is damaged or incomplete/],
    ["not-word.docx", pdf.buffer, /is a PDF by what is in it.*rename it to “not-word\.pdf”/],
    ["old.doc", Buffer.from("d0cf11e0a1b11ae10000", "hex"), /of the old kind/],
    ["empty.txt", Buffer.from(""), /is empty/],
    ["big.txt", Buffer.alloc(10 * 1024 * 1024 + 1, "a"), /is larger than 10 MB/],
    ["long.txt", Buffer.alloc(600_000, "a"), /has 600,000 characters; a draft has 500,000 at most/],
  ];
  for (const [name, buffer, sentence] of refused) {
    await field.choose({ name, mimeType: "application/octet-stream", buffer });
    await expect(field.box).toHaveAccessibleDescription(sentence);
    await expect(field.box).toHaveValue("typed before");
  }
  await expectNoAxeViolations(page);
  expect(await db`select 1 from "Draft" where "fileName" in ${db(refused.map(([name]) => name))}`).toEqual(
    [],
  );
});

test("a reading shows how far it is and can be cancelled", async ({ as }) => {
  const page = await as("researcher");
  await page.goto("/stories/new");
  const field = new DraftField(page);
  // The server's answer is held back, so that there is something to cancel.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/drafts/read**", async (route) => {
    await held;
    await route.abort().catch(() => {});
  });
  await field.box.fill("typed before");
  await field.choose({ name: "slow.txt", mimeType: "text/plain", buffer: Buffer.alloc(400_000, "a ") });
  await expect(page.getByRole("status").filter({ hasText: "Reading slow.txt…" })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Sending slow.txt" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Reading slow.txt…")).toBeHidden();
  await expect(field.box).toHaveValue("typed before");
  release();
});

test("a file is read for who may, and from nowhere else", async ({ as, request, baseURL }) => {
  const viewer = await as("viewer");
  const refused = await viewer.request.post("/drafts/read?name=a.txt", {
    data: Buffer.from("Words."),
    headers: { origin: baseURL ?? "" },
  });
  expect(refused.status()).toBe(403);
  const stranger = await request.post("/drafts/read?name=a.txt", {
    data: Buffer.from("Words."),
    headers: { origin: baseURL ?? "" },
  });
  expect(stranger.status()).toBe(401);
  const researcher = await as("researcher");
  const foreign = await researcher.request.post("/drafts/read?name=a.txt", {
    data: Buffer.from("Words."),
    headers: { origin: "https://elsewhere.example" },
  });
  expect(foreign.status()).toBe(403);
});
