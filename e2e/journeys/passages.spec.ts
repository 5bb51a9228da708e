import { expectNoAxeViolations } from "../axe";
import { insertCapture, insertSource } from "../capture-rows";
import { expect, test } from "../fixtures";
import { EvidencePages, insertClaim } from "../pages/evidence";

const TEXT = [
  "Talks went on in Miami for a third day.",
  "The plan has 28 points, three people who have read it said.",
  "Kyiv was told of it on Monday.",
].join("\n\n");

test("words are selected in a saved copy by keys alone, and the claim leads back to their place", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const claim = await insertClaim(db, researcher.id);
  const sourceId = await insertSource(db, researcher, `Report of ${claim.number}`);
  const captureId = await insertCapture(db, researcher, sourceId, { text: TEXT });
  const page = await as(researcher);
  await page.goto(`/sources/${sourceId}/captures/${captureId}`);
  await expect(page.getByText("Nothing of this copy is noted yet.")).toBeVisible();

  const copy = page.getByRole("article", { name: `Saved copy of Report of ${claim.number}` });
  await copy.focus();
  await page.keyboard.press("Control+ArrowDown");
  await page.keyboard.press("Shift+End");
  await expect(page.getByRole("button", { name: "Take as evidence" })).toBeVisible();
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Words of the claim, or its reference").fill(`C-${claim.number}`);
  await dialog.getByRole("button", { name: `C-${claim.number}` }).click();
  await expect(dialog.getByRole("heading", { name: `Evidence for C-${claim.number}` })).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByLabel("What it does to the claim").selectOption("Supports");
  await dialog.getByLabel("How the source knows").selectOption("Saw a document");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("1 passage pinned to it")).toBeVisible();
  await expect(copy.locator("mark")).toContainText("The plan has 28 points");

  await page.goto(`/claims/C-${claim.number}`);
  const item = page.getByRole("listitem").filter({ hasText: "The plan has 28 points" });
  await expect(item).toContainText("Paragraph 2");
  await item.getByRole("link", { name: /^Pinned in the copy of/ }).click();
  await expect(page).toHaveURL(/#here$/);
  await expect(page.locator("mark#here")).toContainText("The plan has 28 points");
  await expect(page.getByRole("region", { name: `The claim C-${claim.number}` })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("pasted words are pinned where they stand; other words show what differs, and become the copy's", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const claim = await insertClaim(db, researcher.id);
  const title = `Pasted from ${claim.number}`;
  await insertCapture(db, researcher, await insertSource(db, researcher, title), { text: TEXT });
  const pages = new EvidencePages(await as(researcher));
  await pages.page.goto(`/claims/C-${claim.number}`);
  for (const words of [
    "Kyiv  was told of it on monday",
    "The plan has 22 points, three people who read it said.",
  ]) {
    await pages.open();
    await pages.find.fill(title);
    await expect(pages.form.getByRole("option").first()).toContainText(title);
    await pages.find.press("Enter");
    await pages.judge({ words, stance: "Context", basis: "Inferred it" });
    await pages.save();
  }
  await expect(pages.item("on monday").getByRole("link", { name: /^Pinned in the copy of/ })).toBeVisible();
  const other = pages.item("The plan has 22 points");
  await expect(other).toContainText("These words are not in the copy of");
  await other.getByRole("link", { name: "See what differs" }).click();

  const notice = pages.page.getByRole("region", { name: "The passage in this copy" });
  await expect(notice.locator("del").first()).toContainText("22");
  await expect(notice.locator("ins").first()).toContainText("28");
  await expectNoAxeViolations(pages.page);
  await notice.getByRole("button", { name: "Take the copy’s words" }).click();
  await expect(notice).toBeHidden();
  await pages.page.goto(`/claims/C-${claim.number}`);
  const item = pages.item("three people who have read it said");
  await expect(item.getByRole("link", { name: /^Pinned in the copy of/ })).toBeVisible();
});

/** Everything that a hostile page could try from where it is shown. */
const HOSTILE = `<!doctype html><title>Report</title><meta http-equiv="refresh" content="0;url=/canary?refresh">
<link rel="stylesheet" href="/canary?css"><link rel="prefetch" href="/canary?prefetch">
<body><h1>The report</h1><p id="said">The plan has 28 points.</p>
<script>document.body.append("A script ran"); fetch("/canary?script"); parent.document.title = "taken over";</script>
<script src="/canary?src"></script>
<img src="/canary?img" onerror="document.body.append('A handler ran')">
<svg onload="document.body.append('A handler ran')"></svg>
<iframe src="/canary?frame" srcdoc="<script>parent.parent.document.title='taken over'</script>"></iframe>
<object data="/canary?object"></object><embed src="/canary?embed">
<form action="/canary?form" method="post"><button autofocus>Go</button></form>
<a href="javascript:document.body.append('A link ran')">Link</a></body>`;

test("a hostile page is shown as it came, and nothing in it runs, loads or leaves its frame", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const sourceId = await insertSource(db, researcher, "A hostile report");
  const captureId = await insertCapture(db, researcher, sourceId, { text: TEXT, bytes: HOSTILE });
  const path = `/sources/${sourceId}/captures/${captureId}`;
  const page = await as(researcher);
  // What the policy stops is told as asked for, too, and never answered.
  const loaded: string[] = [];
  page.on("response", (response) => loaded.push(response.url()));
  await page.goto(`${path}?view=file`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "The report" })).toBeVisible();
  await frame.getByRole("link", { name: "Link" }).click();
  await frame.getByRole("button", { name: "Go" }).click();
  await expectNothingRan(frame.locator("body"));
  await expect(page).toHaveTitle(/^Copy of A hostile report/);
  await expect(page).toHaveURL(/view=file$/);

  // Opened alone it is of no origin either.
  const [answer] = await Promise.all([page.waitForResponse(`**${path}/file`), page.goto(`${path}/file`)]);
  expect(answer.headers()["content-security-policy"]).toMatch(/^sandbox; default-src 'none'/);
  expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  await expectNothingRan(page.locator("body"));
  expect(loaded.filter((url) => url.includes("canary"))).toEqual([]);

  async function expectNothingRan(body: ReturnType<typeof page.locator>) {
    await expect(body).toContainText("The plan has 28 points.");
    for (const words of ["A script ran", "A handler ran", "A link ran"])
      await expect(body).not.toContainText(words);
  }
});

/** One page of a PDF, with a script that a viewer would run when it opens. */
function smallPdf(words: string): string {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\('A script ran'\\))>>>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
    `<</Length ${words.length + 32}>>\nstream\nBT /F1 24 Tf 20 100 Td (${words}) Tj ET\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const begin = "%PDF-1.4\n";
  const starts = objects.map((_, at) => begin.length + objects.slice(0, at).join("").length);
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const end = begin.length + objects.join("").length;
  const trailer = `trailer<</Size 6/Root 1 0 R>>\nstartxref\n${end}\n%%EOF`;
  return `${begin}${objects.join("")}xref\n0 6\n0000000000 65535 f \n${table}${trailer}`;
}

test("a PDF is drawn page by page in a frame of no origin, its text beside with the page said", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const sourceId = await insertSource(db, researcher, "The plan as a PDF");
  const text = "The plan has 28 points.";
  const captureId = await insertCapture(db, researcher, sourceId, {
    ...{ text, bytes: smallPdf(text), mediaType: "application/pdf", pageStarts: [0] },
  });
  const page = await as(researcher);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  await page.goto(`/sources/${sourceId}/captures/${captureId}`);
  await expect(page.getByRole("article")).toContainText("Page 1");
  await page.getByRole("link", { name: "As it came", exact: true }).click();
  const drawn = page.frameLocator("iframe").getByRole("img", { name: "Page 1" });
  await expect(drawn.locator("canvas")).toBeVisible();
  await expect(page.getByText("Reading the PDF…")).toHaveCount(0);
  const origin = await page.frames()[1]?.evaluate(() => window.origin);
  expect(origin).toBe("null");
  expect(dialogs).toEqual([]);
  await expectNoAxeViolations(page);
});
