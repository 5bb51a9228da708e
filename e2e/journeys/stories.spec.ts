import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { FIXTURE_TEXT, STORED_TEXT, Workbench } from "../pages/workbench";

test("a story is pasted, listed with what is left in it, and edited", async ({ as }) => {
  const page = await as("editor");
  await page.goto("/stories/new");
  await expectNoAxeViolations(page);
  const workbench = new Workbench(page);
  const path = await workbench.createStory(
    FIXTURE_TEXT,
    "<script>alert(1)</script> The pier & its “vote” 👩🏽‍⚖️",
  );
  await expect(workbench.draft.locator("p")).toHaveText(STORED_TEXT.split("\n\n"));

  await page.getByRole("link", { name: "Edit the story" }).click();
  await page.getByLabel("Title").fill("The pier, once more");
  await page.getByLabel("Closes").fill("2031-03-04T18:30");
  await page.getByLabel("Desk").fill("Harbour desk");
  await page.getByRole("button", { name: "Save the story" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The pier, once more" })).toBeVisible();
  await expect(page.getByText("Closes 4 Mar 2031, 18:30")).toBeVisible();

  await page.goto("/stories");
  const row = page.getByRole("row", { name: /The pier, once more/ }).first();
  await expect(row).toContainText("Harbour desk");
  await expect(row).toContainText("No claims yet");
  await expectNoAxeViolations(page);
  await row.getByRole("link").click();
  await page.waitForURL(`**${path}`);
});

test("a text file is read; what is not text gets a sentence and nothing is stored", async ({ as, db }) => {
  const page = await as("researcher");
  await page.goto("/stories/new");
  const upload = page.getByLabel("Choose a file");
  const draft = page.getByRole("textbox", { name: "Draft" });
  const upload16 = Buffer.from(`\ufeff${FIXTURE_TEXT}`, "utf16le");

  await draft.fill("typed before");
  await upload.setInputFiles({
    name: "photo.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([0x89, 0x50, 0, 0xff]),
  });
  await expect(draft).toHaveAccessibleDescription(/is not text that can be read/);
  await expect(draft).toHaveValue("typed before");
  await upload.setInputFiles({
    name: "old.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([0x63, 0x61, 0x66, 0xe9]),
  });
  await expect(draft).toHaveAccessibleDescription(/is not text that can be read/);

  await upload.setInputFiles({ name: "pier16.txt", mimeType: "text/plain", buffer: upload16 });
  await expect(draft).toHaveValue(STORED_TEXT);
  await page.getByRole("button", { name: "Put back what stood here before" }).click();
  await expect(draft).toHaveValue("typed before");
  await upload.setInputFiles({ name: "pier.txt", mimeType: "text/plain", buffer: Buffer.from(FIXTURE_TEXT) });
  await expect(draft).toHaveValue(STORED_TEXT);
  await page.getByLabel("Title").fill("Read from a file");
  await page.getByRole("button", { name: "Create the story" }).click();
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  const id = page.url().slice(-36);
  const [stored] = await db`select "text" from "Draft" where "storyId" = ${id}`;
  expect(stored?.text).toBe(STORED_TEXT);
});

test("empty, huge and impossible input gets a sentence beside its field, and is kept", async ({ as }) => {
  const page = await as("editor");
  await page.goto("/stories/new");
  const draft = page.getByRole("textbox", { name: "Draft" });
  await page.getByLabel("Title").fill("  \u200b ");
  await page.getByRole("button", { name: "Create the story" }).click();
  await expect(page.getByLabel("Title")).toHaveAccessibleDescription(/Give the story a title/);
  await expect(draft).toHaveAccessibleDescription(/Paste the draft, or choose a file/);
  await expectNoAxeViolations(page);

  await page.getByLabel("Title").fill("Too long");
  await draft.evaluate((element: HTMLTextAreaElement) => {
    element.value = "word ".repeat(100_001);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(draft).toHaveAccessibleDescription(
    /This text has 500,005 characters; a draft has 500,000 at most/,
  );
  await page.getByRole("button", { name: "Create the story" }).click();
  await expect(page.getByText("The draft is too long. Nothing has been saved yet.")).toBeVisible();

  // A paste of 10 MB is not let in: the page stays usable.
  await draft.fill("before");
  await draft.evaluate((element) => {
    const data = new DataTransfer();
    data.setData("text/plain", "0123456789".repeat(1024 * 1024));
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(draft).toHaveAccessibleDescription(/10,485,760 characters.*It was not put in/);
  await expect(draft).toHaveValue("before");
  await page.reload();
  await expect(draft).toHaveValue("before");
  await expect(page.getByLabel("Title")).toHaveValue("Too long");
});

test("500,000 characters of three bytes each are a draft", async ({ as }) => {
  const page = await as("editor");
  await page.goto("/stories/new");
  await page.getByLabel("Title").fill("Very long");
  await page.getByRole("textbox", { name: "Draft" }).evaluate((element: HTMLTextAreaElement) => {
    element.value = `${"記".repeat(99)}\n`.repeat(5_000).slice(0, 499_999);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.getByRole("button", { name: "Create the story" }).click();
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/, { timeout: 30_000 });
});

test("a double click on Save creates one story", async ({ as, db }) => {
  const page = await as("editor");
  const title = `Once ${Date.now()}`;
  await page.goto("/stories/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("textbox", { name: "Draft" }).fill("One story.");
  await page.getByRole("button", { name: "Create the story" }).dblclick();
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  const [found] = await db`select count(*)::int as stories from "Story" where "title" = ${title}`;
  expect(found?.stories).toBe(1);
});

test("what was typed survives an expired session", async ({ as }) => {
  const page = await as("editor");
  await page.goto("/stories/new");
  await page.getByLabel("Title").fill("Typed before it expired");
  await page.getByRole("textbox", { name: "Draft" }).fill(FIXTURE_TEXT);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Create the story" }).click();
  await expect(page.getByText("You have been signed out. What you typed is kept")).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in again" })).toHaveAttribute(
    "href",
    "/sign-in?next=%2Fstories%2Fnew",
  );
  await page.context().addCookies(cookies);
  await page.goto("/stories/new");
  await expect(page.getByLabel("Title")).toHaveValue("Typed before it expired");
  await expect(page.getByRole("textbox", { name: "Draft" })).toHaveValue(FIXTURE_TEXT);
});

test("the second of two editors is told what changed, and saves over it once both have been compared", async ({
  as,
}) => {
  const first = await as("editor");
  const path = await new Workbench(first).createStory();
  const second = await as("editor");
  await first.goto(`${path}/edit`);
  await second.goto(`${path}/edit`);
  await first.getByLabel("Title").fill("By the first");
  await first.getByRole("button", { name: "Save the story" }).click();
  await expect(first.getByRole("heading", { level: 1, name: "By the first" })).toBeVisible();

  await second.getByLabel("Title").fill("By the second");
  await second.getByRole("button", { name: "Save the story" }).click();
  await expect(second.getByText(/saved this while you were writing/)).toBeVisible();
  await expect(second.getByRole("row", { name: "Title By the first By the second" })).toBeVisible();
  await expectNoAxeViolations(second);
  await second.reload();
  await expect(second.getByLabel("Title")).toHaveValue("By the second");
  await second.getByRole("button", { name: "Save the story" }).click();
  await second.getByRole("button", { name: "Save mine over it" }).click();
  await expect(second.getByRole("heading", { level: 1, name: "By the second" })).toBeVisible();
});

test("a restricted story is not found by others, by no address", async ({ as, person }) => {
  const member = await person("researcher", "Mara Member");
  const page = await as("editor");
  const path = await new Workbench(page).createStory();
  await page.goto(`${path}/edit`);
  await page.getByLabel("Only for members").check();
  await page.getByRole("checkbox", { name: "Mara Member" }).check();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Save the story" }).click();
  await expect(page.getByText("Restricted to 2 people")).toBeVisible();

  const inside = await as(member);
  await inside.goto(path);
  await expect(inside.getByRole("article", { name: "Draft 1" })).toBeVisible();
  await expect(inside.getByRole("link", { name: "Edit the story" })).toBeHidden();
  const outside = await as("admin");
  for (const address of [
    path,
    `${path}/edit`,
    `${path}/sources`,
    "/stories/not-an-id",
    "/stories/00000000-0000-7000-8000-000000000000",
  ]) {
    const answer = await outside.goto(address);
    expect(answer?.status(), address).toBe(404);
  }
});

test("viewers read stories and create none", async ({ as }) => {
  const path = await new Workbench(await as("editor")).createStory();
  const page = await as("viewer");
  await page.goto("/stories");
  await expect(page.getByRole("link", { name: "New story" })).toBeHidden();
  await page.goto("/stories/new");
  await expect(page.getByText("Ask a researcher or an editor to create one.")).toBeVisible();
  await page.goto(path);
  const workbench = new Workbench(page);
  await workbench.ready();
  await workbench.dragOver("three members");
  await expect(page.getByRole("button", { name: /^Log claim/ })).toBeHidden();
  await expectNoAxeViolations(page);
});
