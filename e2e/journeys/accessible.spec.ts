import { expectNoAxeViolations } from "../axe";
import { insertEvidence, insertLoggedClaim } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Workbench } from "../pages/workbench";

/** Pages that no other journey stays on. Two themes each. */
test.slow();

test("axe finds nothing on the pages beside the main ways", async ({ as, person, db }) => {
  const admin = await person("admin");
  const page = await as(admin);
  const story = await new Workbench(page).createStory();
  const claim = await insertLoggedClaim(db, admin, "The pier was sold in May.");
  await db`insert into "Placement" ("id", "claimId", "storyId")
    values (gen_random_uuid(), ${claim.id}, ${story.split("/").at(-1) ?? ""})`;
  await insertEvidence(db, admin, claim.id, { primary: true });
  const [source] =
    await db`select s."id", s."outletId" from "Source" s join "Passage" p on p."sourceId" = s."id"
    join "Evidence" e on e."passageId" = p."id" where e."claimId" = ${claim.id}`;

  for (const path of [
    `${story}/sources`,
    `${story}/timeline`,
    `${story}/edit`,
    `/sources/${source?.id}/history`,
    `/outlets/${source?.outletId}/history`,
    "/account/webhooks",
    "/import",
    "/bookmarklet",
    "/exports",
    "/sources/new",
    "/claims/new",
    "/nowhere",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoAxeViolations(page);
  }
});
