import { expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { placeClaim } from "../claims/commands";
import { readClaimDossier } from "../dossier/reads";
import { readClaimHistory } from "../history-pages/reads";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeDraftedStory } from "../testing/new-drafts";
import { makeActor, makeStory } from "../testing/rows";

testDatabase();

test("a draft of a restricted story reopens a claim that stands elsewhere, too, and its words stay with its members", async () => {
  const hidden = await makeDraftedStory("The secret contract has 28 points.", { restricted: true });
  const claimId = await hidden.signed("The secret contract has 28 points");
  const open = await makeStory(hidden.researcher, { text: "It has 28 points." });
  const place = { claimId, storyId: open.storyId, span: { draftId: open.draftId, start: 0, end: 16 } };
  must(await placeClaim(hidden.researcher, place));
  await hidden.take("The secret contract has 22 points.");

  const { number } = await database().claim.findUniqueOrThrow({ where: { id: claimId } });
  const member = await readClaimDossier(hidden.editor, number);
  expect(member?.claim.stage).toBe("reopened");
  expect(member?.reopened?.words.map(({ text }) => text)).toEqual([
    "The secret contract has ",
    "28",
    "22",
    " points",
  ]);

  const outsider = await makeActor("admin");
  const seen = await readClaimDossier(outsider, number);
  expect(seen?.claim.stage).toBe("reopened");
  expect(seen?.reopened).toMatchObject({ reason: "Draft 2 changed its words.", words: [] });
  const history = await readClaimHistory(outsider, number);
  expect(JSON.stringify([seen?.reopened, history])).not.toContain("contract has 22");
});
