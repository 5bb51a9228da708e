import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { insertEvidence, insertLoggedClaim } from "../evidence-rows";
import { expect, test } from "../fixtures";
import type { OwnNewsroom } from "../own-newsroom";
import { LineagePages } from "../pages/lineage";
import { PeoplePages } from "../pages/people";
import { SAMPLE_PASSWORD, startSampleNewsroom } from "../sample-newsroom";

test.describe("the sample story", () => {
  test.describe.configure({ timeout: 240_000 });
  let newsroom: OwnNewsroom;
  test.beforeAll(async () => {
    newsroom = await startSampleNewsroom();
  });
  test.afterAll(async () => {
    await newsroom?.close();
  });

  test("claim 4 has two origins per article, three with The Insider's document apart, two once one leaker is said", async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: newsroom.address });
    const page = await context.newPage();
    await page.goto("/sign-in?next=/claims/C-4");
    const [researcher] = await newsroom.db<{ email: string }[]>`
      select "email" from "Person" where "role" = 'researcher' order by "createdAt" limit 1`;
    await new PeoplePages(page).signIn(researcher?.email ?? "", SAMPLE_PASSWORD);
    // Not by its end: the address of the sign-in page ends with where it leads.
    await page.waitForURL(({ pathname }) => pathname === "/claims/C-4");
    const pages = new LineagePages(page, 4);
    await pages.open();
    await expect(page.getByText(/^2 independent origins: Reuters, and four reports/)).toBeVisible();

    await pages.say("has seen an earlier document");
    await pages.form
      .getByLabel("Where it knows it from")
      .selectOption({ label: "It rests on its own reporting, or is the record itself" });
    await pages.form.getByLabel("This holds for").selectOption("These words only");
    await pages.save();
    await expect(
      page.getByText(/^3 independent origins: Reuters, .*; Bloomberg, .*The Insider/),
    ).toBeVisible();

    await pages.say("as Bloomberg published it");
    await pages.reliesOn("Dmitriev and Ushakov", "Recorded call between Dmitriev");
    await pages.form.getByLabel("This holds for").selectOption("These words only");
    await pages.save();
    await expect(page.getByText(/^3 independent origins: Reuters/)).toBeVisible();

    await pages.openPicture();
    const picture = page.getByRole("img", { name: /^What the evidence of C-4 relies on/ });
    await expect(picture).toContainText("For the claim");
    await expect(picture).toContainText("Against the claim");
    await page.getByRole("button", { name: "Say that some come from one origin" }).click();
    const form = page.getByRole("form", { name: "Say that some come from one origin" });
    await form.getByLabel(/^Bloomberg: Recorded call between Dmitriev.*as a whole$/).check();
    await form.getByLabel(/^The Insider.*has seen an earlier document/).check();
    await form.getByLabel("What they share").fill("One leaker handed out both");
    await form.getByRole("button", { name: "Say it" }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText(/^2 independent origins: Reuters/)).toBeVisible();
    await expect(page.getByText("Said to come from one origin")).toBeVisible();
    await expectNoAxeViolations(page);

    await page.getByRole("button", { name: /^Take back that .* come from one origin$/ }).click();
    await expect(page.getByText(/^3 independent origins: Reuters/)).toBeVisible();
    await context.close();
  });
});

test("what a report relies on is said by key, from a suggestion and by search, and can be taken back", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const claim = await insertLoggedClaim(db, researcher, "The pier was sold.");
  const run = randomUUID().slice(0, 8);
  const wire = `Wire${run}`;
  await insertEvidence(db, researcher, claim.id, {
    outlet: wire,
    exact: "The harbour office sold the pier.",
  });
  await db`update "Outlet" set "name" = ${wire} where "name" like ${`${wire} %`}`;
  await insertEvidence(db, researcher, claim.id, {
    outlet: `Mail${run}`,
    exact: `The pier was sold, ${wire} reported on Monday.`,
  });
  const page = await as(researcher);
  const pages = new LineagePages(page, claim.number);
  await pages.open();
  await expect(page.getByText(/^No independent origins\. Nobody has said yet/)).toBeVisible();

  await expect(async () => {
    await page.keyboard.press("f");
    await expect(pages.form).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByText(/names .* as where it has this from/)).toContainText(`${wire} reported`);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: /^Accept: Mail/ }).click();
  await expect(page.getByText(/· Cites Wire|^Cites Wire/)).toBeVisible();

  await pages.form
    .getByLabel("Which evidence")
    .selectOption({ label: `${wire}: ${wire} on the pier (“The harbour office sold the pier.”)` });
  await pages.form
    .getByLabel("Where it knows it from")
    .selectOption({ label: "It rests on its own reporting, or is the record itself" });
  await pages.save();
  await expect(
    page.getByText(`1 independent origin: ${wire}, and one report that relies on it.`),
  ).toBeVisible();
  await expect(page.getByText(`A single point of failure: without ${wire}, nothing stands.`)).toBeVisible();

  await page.keyboard.press("Shift+O");
  await expect(page).toHaveURL(/\/lineage$/);
  await expect(page.getByRole("img", { name: /relies on/ })).toContainText("Origin");
  await page.getByRole("button", { name: /^Take back that Mail.* cites Wire/ }).click();
  await expect(page.getByRole("button", { name: /^Take back/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
});
