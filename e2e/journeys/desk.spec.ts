import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { insertAssessed, insertClaim, insertStory } from "../claim-rows";
import { expect, test } from "../fixtures";

test("what waits stands on the desk, and leads to the same in the table", async ({ as, person, db }) => {
  const word = randomUUID().slice(0, 8);
  const [editor, researcher] = [await person("editor"), await person("researcher")];
  const storyId = await insertStory(db, {
    title: `Closing ${word}`,
    author: researcher,
    closesInHours: -99_999,
  });
  await insertClaim(db, {
    wording: `Mine ${word}`,
    author: researcher,
    assignee: editor,
    dueInHours: -50,
    storyId,
  });
  const waiting = await insertAssessed(db, { wording: `Waiting ${word}`, author: researcher }, null);
  const page = await as(editor);
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1, name: "My desk" })).toBeVisible();
  const list = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(list("To research").getByRole("link", { name: `Mine ${word}` })).toBeVisible();
  await expect(list("Due")).toContainText("Overdue");
  await expect(
    list("Stories with something left").getByRole("link", { name: `Closing ${word}` }),
  ).toBeVisible();
  await expectNoAxeViolations(page);

  await list("To research").getByRole("link", { name: "1 claim in the table" }).click();
  await expect(page.getByText("1 claim, 1 left to do")).toBeVisible();
  await expect(page.getByRole("table").getByRole("link", { name: `Mine ${word}` })).toBeVisible();

  await page.goto(`/claims?text=${word}&waits=sign_off`);
  await expect(page.getByText("1 claim, 1 left to do")).toBeVisible();
  await page.goto("/desk");
  await expect(list("To sign off")).toBeVisible();
  const asResearcher = await as(researcher);
  await asResearcher.goto(`/claims?text=C-${waiting.number}&waits=sign_off`);
  await expect(asResearcher.getByText("No claim fits all of this")).toBeVisible();
});

for (const [role, next] of [
  ["viewer", "Read the stories"],
  ["researcher", "Claims that nobody has"],
] as const)
  test(`an empty desk teaches a ${role} the next step`, async ({ as }) => {
    const page = await as(role);
    await page.goto("/desk");
    await expect(page.getByRole("heading", { name: "Nothing waits for you" })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: next }).click();
    await expect(page).not.toHaveURL(/\/desk$/);
  });
