import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { EvidencePages, insertClaim } from "../pages/evidence";

const short = () => randomUUID().slice(0, 8);

test("a source's page says what it supports and where; its outlet's page too; both can be edited and have a history", async ({
  as,
  db,
  person,
}) => {
  const editor = await person("editor");
  const site = `herald-${short()}.com`;
  const claim = await insertClaim(db, editor.id, { story: `Story of ${site}` });
  const hidden = await insertClaim(db, editor.id, { story: `Secret of ${site}`, restricted: true });
  await db`insert into "StoryMember" ${db({ storyId: hidden.storyId, personId: editor.id })}`;
  const pages = new EvidencePages(await as(editor));
  const { page } = pages;

  await page.goto(`/claims/C-${claim.number}`);
  await pages.open();
  await pages.newSource(`https://${site}/plan`, { title: `Report of ${site}`, kind: "Original report" });
  await pages.judge({
    words: "It drew from a Russian document.",
    stance: "Supports",
    basis: "Saw a document",
  });
  await pages.save();
  await page.goto(`/claims/C-${hidden.number}`);
  await pages.open();
  await pages.find.fill(`https://${site}/plan#x`);
  await pages.find.press("Enter");
  await pages.judge({ words: "Words for the secret claim.", stance: "Refutes", basis: "Saw a document" });
  await pages.save();

  await page.getByRole("link", { name: `Report of ${site}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Report of ${site}` })).toBeVisible();
  await expect(page.getByRole("link", { name: `Story of ${site}` })).toBeVisible();
  await expect(page.getByRole("link", { name: `Secret of ${site}` })).toBeVisible();
  await expect(page.getByText("2 passages")).toBeVisible();
  await expectNoAxeViolations(page);
  const sourceAddress = page.url();

  const reader = await as("viewer");
  await reader.goto(sourceAddress);
  await expect(reader.getByRole("link", { name: `Story of ${site}` })).toBeVisible();
  await expect(reader.getByText(`Secret of ${site}`)).toHaveCount(0);
  await expect(reader.getByText(`C-${hidden.number}`)).toHaveCount(0);
  await expect(reader.getByRole("button", { name: "Edit source" })).toHaveCount(0);

  await page.getByRole("button", { name: "Edit source" }).click();
  await page.getByLabel("Published").fill("2025-11-26");
  await page.getByLabel("Language").selectOption("English");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("26 Nov 2025")).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { name: "History of the source" })).toBeVisible();
  await expect(page.getByText("edited the source")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto(sourceAddress);
  await page.getByRole("link", { name: /^Herald/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Herald/ })).toBeVisible();
  await expect(page.getByText("It drew from a Russian document.")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Edit outlet" }).click();
  await page.getByLabel("Owner").fill("Herald Group");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Owned by Herald Group")).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("edited the outlet")).toBeVisible();
});

test("sources are filtered by words, kind and address; the whole of it stands in the address", async ({
  as,
}) => {
  const page = await as("researcher");
  const name = `w${short()}`;
  await page.goto("/sources/new");
  await page.getByLabel("Address").fill(`https://www.${name}.com/story`);
  await page.getByLabel("Title").fill(`About ${name}`);
  await page.getByLabel("Kind").selectOption("Dataset");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Add source" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `About ${name}` })).toBeVisible();

  await page.goto("/sources");
  await expectNoAxeViolations(page);
  const search = page.getByRole("searchbox");
  await search.fill(`http://${name}.com/story/?utm_source=x`);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("1 source found")).toBeVisible();
  await page.goto(`/sources?q=${name}&kind=document`);
  await expect(page.getByRole("heading", { name: "No source fits all of this" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel("Kind").selectOption("Dataset");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/kind=dataset/);
  await expect(page.getByRole("link", { name: `About ${name}` })).toBeVisible();

  // The same address once more: the source that it is, and the form keeps what was typed.
  await page.goto("/sources/new");
  await page.getByLabel("Address").fill(`${name}.com/story`);
  await page.getByLabel("Title").fill("Once more");
  await page.getByLabel("Kind").selectOption("Document");
  await page.getByRole("button", { name: "Add source" }).click();
  await expect(page.getByText(`This address is already a source: About ${name}.`)).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Once more");
  await page.getByRole("link", { name: "Open that source" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `About ${name}` })).toBeVisible();
});

test("outlets are listed, found, added once per domain; an unknown one is not found", async ({ as }) => {
  const page = await as("researcher");
  const name = `Outlet ${short()}`;
  const domain = `${name.toLowerCase().replace(" ", "-")}.com`;
  await page.goto("/outlets");
  await expectNoAxeViolations(page);
  for (const attempt of ["first", "second"]) {
    await page.goto("/outlets");
    await page.getByRole("button", { name: "Add outlet" }).click();
    const form = page.getByRole("form", { name: "Add an outlet" });
    await form.getByLabel("Name").fill(`${name} ${attempt}`);
    await form.getByLabel("Domain").fill(`https://www.${domain}/about`);
    await form.getByRole("button", { name: "Add outlet" }).click();
    if (attempt === "first") await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  }
  await expect(page.getByText(`This outlet exists already: ${name} first.`)).toBeVisible();
  await page.goto(`/outlets?q=${domain}`);
  await expect(page.getByText("1 outlet found")).toBeVisible();
  for (const path of ["/outlets/nothing", `/sources/${randomUUID()}`]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
  }
});

test("on a phone nothing runs over the edge", async ({ as }) => {
  const page = await as("editor");
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/sources", "/outlets", "/sources/new"]) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
