import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { sayReliance } from "./commands";
import { sayOneOrigin } from "./same-origin";
import { sayOneOriginSchema, sayRelianceSchema } from "./schema";
import { dismissSuggestion, readSuggestions } from "./suggestions";

testDatabase();

let actor: Actor;
let claimId: string;
let mail: { sourceId: string; passageId: string };

beforeEach(async () => {
  actor = await makeActor("researcher");
  claimId = (await makeClaim(actor)).claimId;
  await makeEvidence(actor, (await makeClaim(actor)).claimId, { outlet: "Wire" });
  mail = await makeEvidence(actor, claimId, { outlet: "Mail", exact: "It has 28 points, Wire reported." });
});

const kinds = async () => (await readSuggestions(actor, claimId)).map(({ kind }) => kind);

describe("what is suggested", () => {
  test("is read in the passages, also of whom no evidence of this claim is", async () => {
    expect(await readSuggestions(actor, claimId)).toMatchObject([
      { kind: "according_to", fromSourceId: mail.sourceId, reason: expect.stringContaining("Wire reported") },
    ]);
  });

  test("is read in the newest saved copy and its links, but for confidential sources", async () => {
    const address = "https://wire.example.com/plan";
    await database().source.updateMany({ where: { outlet: { name: "Wire" } }, data: { url: address } });
    await database().$executeRaw`
      insert into "Capture" ("id", "sourceId", "sha256", "text", "length", "method", "mediaType", "links")
      select gen_random_uuid(), ${mail.sourceId}::uuid, b."sha256", 'No words of anybody.', 1, 'pasted', 'text/plain',
             ${JSON.stringify([{ address, words: "here" }])}::jsonb
      from "CaptureBlob" b limit 1`;
    expect(await kinds()).toContain("link");
    await database().sourceConfidant.create({ data: { sourceId: mail.sourceId, personId: actor.personId } });
    await database().source.update({
      where: { id: mail.sourceId },
      data: { confidential: true, outletId: null, url: null },
    });
    expect(await kinds()).not.toContain("link");
  });

  test("is not suggested again once it was turned down, or said", async () => {
    const [suggestion] = await readSuggestions(actor, claimId);
    if (!suggestion) return expect.fail("Nothing was suggested.");
    const { fromSourceId, toSourceId, kind } = suggestion;
    must(await dismissSuggestion(actor, { fromSourceId, toSourceId, kind }));
    must(await dismissSuggestion(actor, { fromSourceId, toSourceId, kind }));
    expect(await kinds()).toEqual([]);
    await database().lineageDismissal.deleteMany();
    expect(await kinds()).toEqual(["according_to"]);
    must(
      await sayReliance(
        actor,
        sayRelianceSchema.parse({
          ...{ passageId: mail.passageId, scope: "work", toSourceId, relation: "cites" },
          ...{ suggestedBy: kind, requestId: crypto.randomUUID() },
        }),
      ),
    );
    expect(await kinds()).toEqual([]);
  });

  test("the same author is not suggested again once both are said to come from one origin", async () => {
    const other = await makeEvidence(actor, claimId, { outlet: "Post", exact: "It has points." });
    const both = { id: { in: [mail.sourceId, other.sourceId] } };
    await database().source.updateMany({ where: both, data: { authors: "Test Author" } });
    expect(await kinds()).toContain("same_author");
    const passageIds = [mail.passageId, other.passageId];
    const input = { passageIds, what: "One author", requestId: crypto.randomUUID() };
    must(await sayOneOrigin(actor, sayOneOriginSchema.parse(input)));
    expect(await kinds()).not.toContain("same_author");
  });
});
