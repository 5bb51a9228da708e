import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import { expectNoAxeViolations } from "../axe";
import { insertAssessed, insertClaim, insertItem, insertStory } from "../claim-rows";
import { download } from "../downloads";
import { expect, test } from "../fixtures";

test("a story leaves for an article, for Word, and as annotations", async ({ as, person, db }) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const [editor, researcher] = [await person("editor"), await person("researcher")];
  const storyId = await insertStory(db, { title: `Plan ${word}`, author: researcher });
  const row = { wording: `Said ${word}`, author: researcher, storyId, attributedTo: "Ada Bloom" };
  const said = await insertAssessed(db, row, editor);
  await insertItem(db, said.id, researcher);
  await insertClaim(db, { wording: `Open ${word}`, author: researcher, storyId });
  const page = await as(editor);
  await page.goto(`/stories/${storyId}`);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByText("ClaimReview for an article elsewhere").click();
  await page.getByRole("textbox", { name: "Address of the article" }).fill("https://paper.example/plan");
  await expectNoAxeViolations(page);
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export ClaimReview" }).click();
  const reviews = JSON.parse(await fs.readFile(await (await started).path(), "utf8"));
  expect(reviews["@graph"]).toMatchObject([
    {
      ...{ "@type": "ClaimReview", claimReviewed: `Said ${word}` },
      url: `https://paper.example/plan#C-${said.number}`,
      itemReviewed: { author: { "@type": "Person", name: "Ada Bloom" } },
      citation: [{ name: "The harbour ledger" }],
    },
  ]);

  const annotations = await download(page, "Web annotations (W3C) of working copies");
  expect(annotations.name).toMatch(/-working-copies-draft-1-annotations-.*\.jsonld$/);
  expect(JSON.parse(annotations.text)).toMatchObject({ type: "AnnotationCollection", total: 2 });

  const docx = await download(page, "Annotated draft for Word of working copies");
  expect(docx.name).toMatch(/-draft-1-annotated-.*\.docx$/);
  expect(docx.text.slice(0, 2)).toBe("PK");

  await page.goto(`/stories/${storyId}/drafts`);
  const ofDraft = await download(page, "Signed-off claims as annotations of draft 1");
  expect(JSON.parse(ofDraft.text)).toMatchObject({ label: `Plan ${word}, draft 1`, total: 1 });
});
