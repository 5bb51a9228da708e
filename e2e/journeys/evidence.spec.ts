import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { EvidencePages, insertClaim } from "../pages/evidence";

const short = () => randomUUID().slice(0, 8);

test("a researcher adds Reuters, Bloomberg and Axios with their passages, by keyboard, without leaving the claim", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const claim = await insertClaim(db, (await person("editor")).id);
  const pages = new EvidencePages(await as(researcher));
  const address = `/claims/C-${claim.number}`;
  await pages.page.goto(address);
  await expect(pages.page.getByText("none yet").first()).toBeVisible();
  await expectNoAxeViolations(pages.page);

  const run = short();
  const added = [
    ["Reuters", "www.reuters.com/world/plan", "Wire report", "It drew from a Russian document.", "Supports"],
    ["Bloomberg", "www.bloomberg.com/news/call", "Recording", "We'll make this paper.", "Supports in part"],
    ["Axios", "www.axios.com/2025/11/19/plan", "Original report", "Moscow was consulted.", "Refutes"],
  ] as const;
  for (const [outlet, path, kind, words, stance] of added) {
    await pages.open();
    await pages.newSource(`https://${path}-${run}`, {
      title: `${outlet} ${run}`,
      kind,
      published: "2025-11-26",
    });
    await expect(pages.form.getByLabel("Outlet")).toHaveValue(outlet);
    await pages.judge({ words, stance, basis: "Saw a document" });
    await pages.save();
    const item = pages.item(words);
    await expect(item).toContainText(outlet);
    await expect(item).toContainText(stance);
    await expect(item).toContainText("26 Nov 2025");
  }
  await expect(pages.page.getByText("1 supports, 1 supports in part, 1 refutes")).toBeVisible();
  await expect(pages.page.getByText("Researching").first()).toBeVisible();
  await expect(pages.page).toHaveURL(address);
  await expectNoAxeViolations(pages.page);
});

test("an address in another spelling offers the source that it is; another passage of it, and one on a second claim", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const [first, second] = [await insertClaim(db, researcher.id), await insertClaim(db, researcher.id)];
  const pages = new EvidencePages(await as(researcher));
  const site = `times-${short()}.com`;
  await pages.page.goto(`/claims/C-${first.number}`);
  await pages.open();
  await pages.newSource(`https://www.${site}/plan`, { title: `Report of ${site}`, kind: "Derived report" });
  await pages.judge({ words: "First words.", stance: "Supports", basis: "Inferred it" });
  await pages.save();

  await pages.open();
  await pages.find.fill(`http://${site}/plan/?utm_source=mail&fbclid=1#top`);
  await expect(pages.form.getByText("this address is already a source: use it")).toBeVisible();
  await expectNoAxeViolations(pages.page);
  await pages.find.press("Enter");
  await expect(pages.form.getByText(`Report of ${site}`)).toBeVisible();
  await pages.judge({ words: "Second words.", stance: "Context", basis: "Inferred it" });
  await pages.form.getByLabel("Where it stands").selectOption("Page");
  await pages.form.getByLabel("Number, time or name").fill("4");
  await pages.form.getByLabel("These are my own words").check();
  await pages.save();
  await expect(pages.item("Second words.")).toContainText("Page 4");
  await expect(pages.item("Second words.")).toContainText("Paraphrased");

  await pages.page.goto(`/claims/C-${second.number}`);
  await pages.open();
  await pages.find.fill(site);
  await expect(pages.form.getByRole("option").first()).toContainText(`Report of ${site}`);
  await pages.find.press("Enter");
  await pages.form.getByLabel("Passage", { exact: true }).selectOption("“First words.”");
  await expect(pages.form.getByLabel("The words that matter")).toBeHidden();
  await pages.form.getByLabel("What it does to the claim").selectOption("Refutes");
  await pages.form.getByLabel("How the source knows").selectOption("Inferred it");
  await pages.save();
  await expect(pages.item("First words.")).toContainText("Refutes");

  // The same passage twice is refused in words, and the form keeps what it holds.
  await pages.open();
  await pages.find.fill(`Report of ${site}`);
  await expect(pages.form.getByRole("option")).toHaveCount(2);
  await pages.find.press("Enter");
  await pages.form.getByLabel("Passage", { exact: true }).selectOption("“First words.”");
  await pages.form.getByLabel("What it does to the claim").selectOption("Refutes");
  await pages.form.getByLabel("How the source knows").selectOption("Inferred it");
  await pages.form.getByRole("button", { name: "Add to the claim" }).click();
  await expect(pages.form.getByRole("alert").filter({ hasText: "This passage is evidence" })).toBeVisible();
});

test("what is typed wrongly is told beside the field, and all of it survives a refusal and a reload", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const claim = await insertClaim(db, researcher.id);
  const pages = new EvidencePages(await as(researcher));
  await pages.page.goto(`/claims/C-${claim.number}`);
  await pages.open();
  await pages.find.fill("javascript:alert(1)");
  await expect(pages.find).toHaveAccessibleDescription(/Only addresses that begin with http/);
  await pages.newSource(`https://new-${short()}.com/a`, {
    title: "<script>alert(1)</script> שלום",
    kind: "Document",
    published: "2025-02-30",
  });
  await pages.form.getByLabel("The words that matter").fill("words ".repeat(110_000));
  await pages.form.getByRole("button", { name: "Add to the claim" }).click();
  await expect(pages.form.getByLabel("The words that matter")).toHaveAccessibleDescription(
    /far too long, at 660,000 characters/,
  );
  await pages.form.getByLabel("The words that matter").fill("<b>Words</b> that must stay.");
  await pages.form.getByRole("button", { name: "Add to the claim" }).click();
  await expect(pages.form.getByLabel("Published")).toHaveAccessibleDescription(/Write a date that exists/);
  await expect(pages.form.getByLabel("Published")).toBeFocused();
  await expect(pages.form.getByLabel("What it does to the claim")).toHaveAccessibleDescription(
    /Say what this does to the claim\.$/,
  );
  await expectNoAxeViolations(pages.page);

  await pages.page.reload();
  await expect(async () => {
    await pages.page.keyboard.press("e");
    await expect(pages.form).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(pages.form.getByText("What you typed here before was kept.")).toBeVisible();
  await expect(pages.form.getByLabel("Title")).toHaveValue("<script>alert(1)</script> שלום");
  await expect(pages.form.getByLabel("The words that matter")).toHaveValue("<b>Words</b> that must stay.");
  await pages.form.getByLabel("Published").fill("2025-02");
  await pages.form.getByLabel("What it does to the claim").selectOption("Silent");
  await pages.form.getByLabel("How the source knows").selectOption("Took part");
  await pages.save();
  await expect(pages.item("<b>Words</b> that must stay.")).toContainText("<script>alert(1)</script> שלום");
});

test("evidence is edited and removed with a reason; the second of two editors is told of the first", async ({
  as,
  db,
  person,
}) => {
  const [one, two] = [await person("researcher"), await person("editor")];
  const claim = await insertClaim(db, one.id);
  const pages = new EvidencePages(await as(one));
  const path = `/claims/C-${claim.number}`;
  await pages.page.goto(path);
  await pages.open();
  await pages.find.fill("What we saw ourselves");
  await pages.find.press("Enter");
  await pages.form.getByLabel("Outlet").fill("The desk");
  await pages.form.getByLabel("Kind").selectOption("Own witness");
  await pages.judge({ words: "We were there.", stance: "Supports", basis: "Witnessed it", primary: true });
  await pages.save();

  const other = await as(two);
  await other.goto(path);
  const edit = (page: typeof other) => page.getByRole("button", { name: "Edit the evidence from The desk" });
  await edit(other).click();
  await edit(pages.page).click();
  await other.getByLabel("Note").fill("The editor's note");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText("The editor's note")).toBeVisible();

  await pages.page.getByLabel("Note").fill("The researcher's note");
  await expectNoAxeViolations(pages.page);
  await pages.page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(pages.page.getByText(`${two.name} saved this while you were writing`)).toBeVisible();
  await expect(pages.page.getByLabel("Note")).toHaveValue("The researcher's note");
  await pages.page.getByRole("button", { name: "Save mine over it" }).click();
  await expect(pages.item("We were there.")).toContainText("The researcher's note");

  await pages.page.getByRole("button", { name: "Remove the evidence from The desk" }).click();
  await pages.page.getByRole("button", { name: "Remove evidence" }).click();
  await expect(pages.page.getByLabel("Why is it removed?")).toHaveAccessibleDescription(/Say why/);
  await pages.page.getByLabel("Why is it removed?").fill("It was another meeting.");
  await pages.page.getByRole("button", { name: "Remove evidence" }).click();
  await expect(pages.page.getByText("none yet").first()).toBeVisible();
});

test("a viewer reads evidence and is offered no way to change it", async ({ as, db, person }) => {
  const editor = await person("editor");
  const claim = await insertClaim(db, editor.id);
  const page = await as("viewer");
  await page.goto(`/claims/C-${claim.number}`);
  await expect(page.getByText("Nobody has added evidence yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add evidence" })).toHaveCount(0);
});
