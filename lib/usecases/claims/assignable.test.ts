import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { assignClaims } from "../ledger/commands";
import { testDatabase } from "../testing/database";
import { type Desk, makeDesk } from "../testing/desk";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { editClaim, logClaim } from "./commands";
import { putIntoStory } from "./into-story";
import { editClaimSchema, logClaimSchema } from "./schema";

testDatabase();

const CANNOT_SEE = { refusal: { code: "assigneeCannotSee" } };
let desk: Desk;

beforeAll(async () => {
  desk = await makeDesk({ restricted: true });
});

test("a claim of a restricted story is given to its members only", async () => {
  const outsider = await makeActor("researcher");
  const assigneeId = outsider.personId;
  const log = (fields: object) =>
    logClaim(
      desk.researcher,
      logClaimSchema.parse({ wording: "A claim", requestId: randomUUID(), ...fields }),
    );
  expect(await log({ storyId: desk.storyId, assigneeId })).toMatchObject(CANNOT_SEE);
  expect(await log({ assigneeId })).toMatchObject({ ok: true });

  const { claimId } = await desk.claim();
  const edit = editClaimSchema.parse({ claimId, version: 1, wording: "The plan has 28 points", assigneeId });
  expect(await editClaim(desk.researcher, edit)).toMatchObject(CANNOT_SEE);
  expect(await assignClaims(desk.editor, { claimIds: [claimId], assigneeId })).toMatchObject(CANNOT_SEE);
  expect(
    await assignClaims(desk.editor, { claimIds: [claimId], assigneeId: desk.editor.personId }),
  ).toMatchObject({ ok: true });

  const open = await makeStory(desk.researcher, { text: "The plan has 28 points." });
  must(await putIntoStory(desk.researcher, { claimId, storyId: open.storyId }));
  expect(await assignClaims(desk.editor, { claimIds: [claimId], assigneeId })).toMatchObject({ ok: true });
});

test("a claim of no story can be put into one, once", async () => {
  const { researcher } = desk;
  const { claimId } = must(
    await logClaim(researcher, logClaimSchema.parse({ wording: "Loose", requestId: randomUUID() })),
  );
  const { storyId } = await makeStory(researcher, { text: "Words." });
  must(await putIntoStory(researcher, { claimId, storyId }));
  must(await putIntoStory(researcher, { claimId, storyId }));
  expect(await database().placement.count({ where: { claimId } })).toBe(1);
  expect(await database().auditEvent.count({ where: { claimId, kind: "claim.putIntoStory" } })).toBe(1);
});
