import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { insertClaim, insertStory } from "../claim-rows";
import { insertEvidence } from "../evidence-rows";
import { expect, test } from "../fixtures";

test("a story's claims and sources stand by date, and lead to the claim", async ({ as, person, db }) => {
  const word = randomUUID().slice(0, 8);
  const author = await person("researcher");
  const storyId = await insertStory(db, { title: `Dated ${word}`, author });
  const claim = (wording: string) => insertClaim(db, { wording, author, storyId });
  const old = await claim("The plan has 28 points");
  const now = await claim("The framework has 22 points");
  const said = await claim("On 21 November 2025 Putin called it modernised");
  const undated = await claim("Nobody has published the plan");
  await db`insert into "ClaimRelation" ("id", "fromClaimId", "toClaimId", "kind", "asOf", "requestId", "assertedById")
    values (${randomUUID()}, ${now.id}, ${old.id}, 'supersedes', '2025-11-23', ${randomUUID()}, ${author.id})`;
  await insertEvidence(db, author, old.id, { outlet: `Gazette ${word}` });
  await db`update "Source" set "publishedOn" = '2025-11-19' where "title" = ${`Gazette ${word} on the pier`}`;

  const page = await as("viewer");
  await page.goto(`/stories/${storyId}`);
  await page.getByRole("navigation", { name: "This story" }).getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
  const dates = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(dates).toHaveText(["19 Nov 2025", "21 Nov 2025", "23 Nov 2025"]);
  const on = (day: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: day }) });
  await expect(on("19 Nov 2025")).toContainText(`Gazette ${word} on the pier`);
  await expect(on("19 Nov 2025").getByRole("link", { name: `C-${old.number}` })).toBeVisible();
  await expect(on("23 Nov 2025")).toContainText(`C-${now.number}`);
  await expect(on("23 Nov 2025")).toContainText(`supersedes C-${old.number} from then on`);
  await expectNoAxeViolations(page);
  await page.getByText("2 claims whose words name no date").click();
  await expect(page.getByRole("link", { name: "Nobody has published the plan" })).toBeVisible();
  expect(undated.number).toBeGreaterThan(said.number);

  await on("21 Nov 2025").getByRole("link", { name: "On 21 November 2025" }).click();
  await expect(page.getByRole("complementary", { name: `Claim C-${said.number}` })).toBeVisible();
});
