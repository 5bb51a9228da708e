import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { dropInquiry, recordAnswer, recordSilence } from "./closing";
import { editInquiry, logInquiry } from "./commands";
import { readDueInquiries, readInquiriesOf } from "./reads";
import { editInquirySchema, logInquirySchema } from "./schema";

testDatabase();

let researcher: Actor;
let claimId: string;
beforeEach(async () => {
  researcher = await makeActor("researcher");
  claimId = (await makeClaim(researcher)).claimId;
});

const NOW = new Date("2026-03-02T14:00:00Z");
const LATER = new Date("2026-03-05T14:00:00Z");

const asked = (more: object = {}) =>
  logInquirySchema.parse({
    ...{ claimId, requestId: randomUUID(), kind: "request_for_reply", whom: "The envoy" },
    ...{ means: "by e-mail", asked: "Did you write it?", askedAt: "2026-03-02T12:00:00Z" },
    ...{ deadlineAt: "2026-03-04T12:00:00Z", ...more },
  });
const log = async (more: object = {}) => must(await logInquiry(researcher, asked(more), NOW)).inquiryId;
const asItStands = async () => (await readInquiriesOf(researcher, claimId))[0];

describe("what is asked", () => {
  test("is logged once, whatever the form sends twice", async () => {
    const once = asked();
    const [one, two] = [await logInquiry(researcher, once, NOW), await logInquiry(researcher, once, NOW)].map(
      must,
    );
    expect(one).toEqual(two);
    expect(await readInquiriesOf(researcher, claimId)).toMatchObject([
      { whom: "The envoy", means: "by e-mail", state: "waiting", mayRead: true, source: null },
    ]);
  });

  test.each([
    ["a reply without a deadline", { deadlineAt: "" }, "deadlineAt"],
    ["a deadline before the asking", { deadlineAt: "2026-03-01T12:00:00Z" }, "deadlineAt"],
    ["nobody", { whom: " " }, "whom"],
    ["no means", { means: "" }, "means"],
    ["no time", { askedAt: "" }, "askedAt"],
  ])("needs more than %s", (_, more, field) => {
    const parsed = logInquirySchema.safeParse({ ...asForm(asked()), ...more });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toContain(field);
  });

  test("cannot have been asked later than now, nor about a claim that is cut", async () => {
    const early = new Date("2026-03-02T11:00:00Z");
    expect(await logInquiry(researcher, asked(), early)).toMatchObject({
      refusal: { code: "invalid", fields: { askedAt: expect.any(String) } },
    });
    await database().claim.update({ where: { id: claimId }, data: { stage: "cut" } });
    expect(await logInquiry(researcher, asked(), NOW)).toMatchObject({ refusal: { code: "claimIsCut" } });
  });

  test("is put right under a version guard; history tells what was changed", async () => {
    const inquiryId = await log();
    const edit = (more: object) =>
      editInquiry(
        researcher,
        editInquirySchema.parse({ ...asForm(asked()), inquiryId, version: 1, ...more }),
        NOW,
      );
    expect(await edit({ means: "by telephone" })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await edit({ means: "in person" })).toMatchObject({
      refusal: { code: "changedMeanwhile", current: { means: "by telephone" } },
    });
    const last = await database().auditEvent.findFirstOrThrow({
      where: { claimId },
      orderBy: { id: "desc" },
    });
    expect(last).toMatchObject({ kind: "inquiry.edited", after: { means: "by telephone" } });
  });
});

/** As a form sends it. */
const asForm = (values: object) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );

describe("what comes of it", () => {
  test("an answer, with its time; it may come after silence was logged", async () => {
    const inquiryId = await log();
    must(await recordSilence(researcher, { inquiryId }, LATER));
    expect(await asItStands()).toMatchObject({ state: "silent", answeredAt: null });
    const answer = { inquiryId, version: 1, answeredAt: new Date("2026-03-05T10:00:00Z") };
    must(await recordAnswer(researcher, { ...answer, answer: "I did not." }, LATER));
    expect(await asItStands()).toMatchObject({ state: "answered", answer: "I did not." });
    expect(await recordAnswer(researcher, { ...answer, answer: "I did." }, LATER)).toMatchObject({
      refusal: { code: "changedMeanwhile", current: { answer: "I did not." } },
    });
    must(await recordAnswer(researcher, { ...answer, version: 3, answer: "I did." }, LATER));
    expect(await asItStands()).toMatchObject({ state: "answered", answer: "I did." });
  });

  test("silence only once the deadline has passed, and once", async () => {
    const inquiryId = await log();
    const silence = (now: Date) => recordSilence(researcher, { inquiryId }, now);
    expect(await silence(NOW)).toMatchObject({ refusal: { code: "deadlineNotPassed" } });
    expect(await silence(LATER)).toMatchObject({ ok: true });
    expect(await silence(LATER)).toMatchObject({ refusal: { code: "inquiryIsClosed" } });
  });

  test("nothing more, when it was dropped", async () => {
    const inquiryId = await log();
    must(await dropInquiry(researcher, { inquiryId, reason: "Asked by mistake." }));
    const answer = { inquiryId, version: 2, answer: "Yes.", answeredAt: NOW };
    expect(await recordAnswer(researcher, answer, NOW)).toMatchObject({
      refusal: { code: "inquiryIsClosed" },
    });
    expect(await asItStands()).toMatchObject({ state: "dropped" });
  });

  test("no answer before the asking, or from the future", async () => {
    const inquiryId = await log();
    for (const answeredAt of [new Date("2026-03-02T11:00:00Z"), LATER])
      expect(
        await recordAnswer(researcher, { inquiryId, version: 1, answer: "Yes.", answeredAt }, NOW),
      ).toMatchObject({ refusal: { code: "invalid", fields: { answeredAt: expect.any(String) } } });
  });
});

test("the desk has those that I logged or whose claim is mine, closest first, overdue ones too", async () => {
  const assignee = await makeActor("researcher");
  await database().claim.update({ where: { id: claimId }, data: { assigneeId: assignee.personId } });
  await log({ whom: "Later", deadlineAt: "2026-03-05T12:00:00Z" });
  await log({ whom: "Overdue", deadlineAt: "2026-03-02T13:00:00Z" });
  await log({ whom: "In a month", deadlineAt: "2026-04-02T13:00:00Z" });
  await log({ whom: "Without a deadline", kind: "question", deadlineAt: "" });
  for (const actor of [researcher, assignee]) {
    const due = await readDueInquiries(actor, { now: NOW, take: 1 });
    expect(due).toMatchObject({ total: 2, rows: [{ whom: "Overdue" }] });
  }
  const other = await makeActor("editor");
  expect(await readDueInquiries(other, { now: NOW, take: 20 })).toEqual({ rows: [], total: 0 });
});
