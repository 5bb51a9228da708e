import { randomUUID } from "node:crypto";
import { insertStory } from "../claim-rows";
import { expect, test } from "../fixtures";
import { EvidencePages } from "../pages/evidence";

test("what a restricted story alone uses is in no list and on no page of others, who may add the address themselves", async ({
  as,
  person,
  db,
}) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const member = await person("researcher");
  const storyId = await insertStory(db, { title: `Secret ${word}`, author: member, members: [member] });
  const [claim] = await db<{ id: string; number: number }[]>`
    insert into "Claim" ("id", "wording", "requestId", "authorId", "updatedAt")
    values (${randomUUID()}, ${`About ${word}`}, ${randomUUID()}, ${member.id}, now()) returning "id", "number"`;
  await db`insert into "Placement" ${db({ id: randomUUID(), claimId: claim?.id ?? "", storyId })}`;
  const inside = new EvidencePages(await as(member));
  await inside.page.goto(`/claims/C-${claim?.number}`);
  await inside.open();
  await inside.newSource(`https://${word}.com/plan`, { title: `Hidden ${word}`, kind: "Original report" });
  await inside.judge({ words: "It was for sale.", stance: "Supports", basis: "Saw a document" });
  await inside.save();
  await inside.page.getByRole("link", { name: `Hidden ${word}` }).click();
  await expect(inside.page.getByRole("heading", { level: 1, name: `Hidden ${word}` })).toBeVisible();
  const hidden = new URL(inside.page.url()).pathname;

  const outside = await as("admin");
  for (const path of [
    "/sources",
    "/outlets",
    `/sources?q=${word}`,
    `/outlets?q=${word}`,
    "/claims",
    "/desk",
  ]) {
    const text = await (await outside.request.get(path)).text();
    for (const trace of [`Hidden ${word}`, `${word}.com`, `Secret ${word}`, `About ${word}`])
      expect(text, `${trace} on ${path}`).not.toContain(trace);
  }
  for (const path of [hidden, `${hidden}/history`, `/claims/C-${claim?.number}`, `/stories/${storyId}`])
    expect((await outside.request.get(path)).status(), path).toBe(404);

  await outside.goto("/sources/new");
  await outside.getByLabel("Address").fill(`https://${word}.com/plan`);
  await outside.getByLabel("Title").fill(`Open ${word}`);
  await outside.getByLabel("Kind").selectOption("Original report");
  await outside.getByRole("button", { name: "Add source" }).click();
  await expect(outside.getByRole("heading", { level: 1, name: `Open ${word}` })).toBeVisible();
  await inside.page.goto(`/sources?q=${word}`);
  await expect(inside.page.getByText("2 sources found")).toBeVisible();
});
