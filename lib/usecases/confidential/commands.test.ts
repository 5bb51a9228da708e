import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { ROLES } from "@/lib/domain/access/roles";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { addEvidence } from "../evidence/commands";
import { addEvidenceSchema } from "../evidence/schema";
import { logInquiry } from "../inquiries/commands";
import { readInquiriesOf } from "../inquiries/reads";
import { logInquirySchema } from "../inquiries/schema";
import { editSource } from "../sources/commands";
import { editSourceSchema } from "../sources/schema";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { addConfidentialSource, editIdentity, nameConfidants } from "./commands";
import { readConfidence } from "./reads";
import { addConfidentialSourceSchema, editIdentitySchema } from "./schema";

testDatabase();

let handler: Actor;
let other: Actor;
beforeEach(async () => {
  [handler, other] = await Promise.all([makeActor("researcher"), makeActor("researcher")]);
});

const asked = (more: object = {}) =>
  addConfidentialSourceSchema.parse({
    ...{ pseudonym: "Source A", kind: "interview_anonymous", name: "Anna White", requestId: randomUUID() },
    ...more,
  });
const add = async (more: object = {}) => must(await addConfidentialSource(handler, asked(more))).sourceId;

describe("who a confidential source is", () => {
  test("is seen by whoever added it and those named, and by no other role", async () => {
    const sourceId = await add({ confidantIds: [other.personId], contact: "by post" });
    for (const actor of [handler, other])
      expect((await readConfidence(actor, sourceId))?.identity).toMatchObject({ name: "Anna White" });
    for (const role of ROLES) {
      const stranger = await makeActor(role);
      const seen = await readConfidence(stranger, sourceId);
      expect(seen?.identity).toBeNull();
      expect(seen?.confidants.map(({ id }) => id).sort()).toEqual([handler.personId, other.personId].sort());
    }
  });

  test("is put right by those who know it; history tells that it was, not what", async () => {
    const sourceId = await add();
    const edit = (actor: Actor, more: object = {}) =>
      editIdentity(actor, editIdentitySchema.parse({ sourceId, version: 1, name: "Anna Whyte", ...more }));
    expect(await edit(other)).toMatchObject({ refusal: { code: "notFound" } });
    expect(await edit(handler)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await edit(handler, { name: "Ann Whyte" })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
    const events = await database().auditEvent.findMany({ where: { sourceId }, orderBy: { id: "asc" } });
    expect(events.map(({ kind }) => kind)).toEqual(["source.added", "source.identityEdited"]);
    expect(JSON.stringify(events.map(({ before, after }) => [before, after]))).not.toMatch(/Wh[iy]te/);
  });

  test("is known to whom they name; whoever names stays, whoever is taken off sees it no longer", async () => {
    const sourceId = await add({ confidantIds: [other.personId] });
    const third = await makeActor("viewer");
    expect(await nameConfidants(third, { sourceId, confidantIds: [] })).toMatchObject({
      refusal: { code: "notFound" },
    });
    must(await nameConfidants(other, { sourceId, confidantIds: [third.personId] }));
    expect((await readConfidence(third, sourceId))?.identity).not.toBeNull();
    expect((await readConfidence(other, sourceId))?.identity).not.toBeNull();
    expect((await readConfidence(handler, sourceId))?.identity).toBeNull();
  });

  test("does not stand in its pseudonym", async () => {
    expect(await addConfidentialSource(handler, asked({ pseudonym: "Mr White, an official" }))).toMatchObject(
      {
        refusal: { code: "invalid", fields: { pseudonym: expect.any(String) } },
      },
    );
  });

  test("is stored once for a request that is sent twice", async () => {
    const once = asked();
    const [first, second] = [
      await addConfidentialSource(handler, once),
      await addConfidentialSource(handler, once),
    ];
    expect(must(first)).toEqual(must(second));
  });
});

describe("what everybody reads", () => {
  async function quote(actor: Actor, sourceId: string, more: object) {
    const { claimId } = await makeClaim(handler);
    const words = { passageIs: "words", exact: "It was my draft.", stance: "supports", basis: "participant" };
    const input = { from: "source", claimId, sourceId, requestId: randomUUID(), ...words, ...more };
    return addEvidence(actor, addEvidenceSchema.parse(input));
  }

  test.each([
    ["a note", { note: "White said so twice." }],
    ["the words", { exact: "I, Anna White, wrote it." }],
    ["the place in it", { locatorKind: "section", locator: "Call with Anna White" }],
  ])("does not name it in %s, when somebody writes who knows", async (_, more) => {
    const sourceId = await add();
    expect(await quote(handler, sourceId, more)).toMatchObject({
      refusal: { code: "identitySaid", pseudonym: "Source A" },
    });
    // Whoever does not know learns nothing by trying names.
    expect(await quote(other, sourceId, more)).toMatchObject({ ok: true });
  });

  test("does not name it in a rationale, an answer or a reply, unless the claim itself is about that person", async () => {
    const sourceId = await add();
    const evidence = must(await quote(handler, sourceId, {}));
    const { claimId } = await database().evidence.findUniqueOrThrow({ where: { id: evidence.evidenceId } });
    const propose = (actor: Actor, rationale: string) =>
      proposeVerdict(
        actor,
        proposeVerdictSchema.parse({ claimId, claimVersion: 1, verdict: "insufficient", rationale }),
      );
    const asked = logInquirySchema.parse({
      ...{ claimId, kind: "question", whom: "Anna White", means: "by post", asked: "Is it so?" },
      ...{ askedAt: "2026-03-01T12:00:00Z", requestId: randomUUID() },
    });
    const named = { refusal: { code: "identitySaid", pseudonym: "Source A" } };
    expect(await propose(handler, "White alone says so.")).toMatchObject(named);
    expect(await logInquiry(handler, asked)).toMatchObject(named);
    // Nothing of it is there, and others are not told that they have guessed right.
    expect(await database().assessment.count({ where: { claimId } })).toBe(0);
    expect(await propose(other, "White alone says so.")).toMatchObject({ ok: true });
    await database().claim.update({ where: { id: claimId }, data: { wording: "White wrote the plan." } });
    expect(await logInquiry(handler, asked)).toMatchObject({ ok: true });
  });

  test("has no address, outlet or authors of it", async () => {
    const sourceId = await add();
    const now = { sourceId, version: 1, title: "Source A", kind: "interview_anonymous" };
    for (const more of [
      { url: "https://www.example.org/a" },
      { outletName: "The Ministry" },
      { authors: "A. W." },
    ])
      expect(await editSource(handler, editSourceSchema.parse({ ...now, ...more }))).toMatchObject({
        refusal: { code: "invalid" },
      });
    expect(await editSource(handler, editSourceSchema.parse({ ...now, title: "Source B" }))).toMatchObject({
      ok: true,
    });
  });

  test("has the fact that it was asked something, and not a word of what was said", async () => {
    const sourceId = await add();
    const { claimId } = await makeClaim(handler);
    const input = {
      ...{ claimId, sourceId, kind: "question", whom: "Anna White", requestId: randomUUID() },
      ...{ means: "at the café Central", asked: "Who else saw it?", askedAt: "2026-03-01T12:00:00Z" },
    };
    expect(await logInquiry(other, logInquirySchema.parse(input))).toMatchObject({
      refusal: { code: "notConfidant" },
    });
    must(await logInquiry(handler, logInquirySchema.parse(input)));
    expect(await readInquiriesOf(handler, claimId)).toMatchObject([
      { whom: "Source A", means: "at the café Central", asked: "Who else saw it?", mayRead: true },
    ]);
    expect(await readInquiriesOf(other, claimId)).toMatchObject([
      { whom: "Source A", means: "", asked: "", answer: "", mayRead: false },
    ]);
    const event = await database().auditEvent.findFirstOrThrow({
      where: { claimId, kind: "inquiry.logged" },
    });
    expect(JSON.stringify(event.after)).not.toMatch(/White|Central|Who else/);
  });
});
