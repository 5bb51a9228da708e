import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { type Desk, makeDesk } from "../testing/desk";
import { must } from "../testing/must";
import { logClaims } from "./log-several";
import { logClaimsSchema } from "./schema";

testDatabase();

const TWO = [
  { wording: "The plan has 28 points", start: 0, end: 22, type: "figure" },
  {
    wording: "It was drafted in Miami",
    ...{ start: 24, end: 47, type: "quotation" },
    ...{ attributionKind: "named_person", attributedTo: "Ada Bloom" },
  },
];

const request = ({ storyId, draftId }: Desk, claims: object[] = TWO) =>
  logClaimsSchema.parse({ storyId, draftId, claims, requestId: randomUUID() });

const logged = (storyId: string) =>
  database().claim.findMany({
    where: { placements: { some: { storyId } } },
    orderBy: { number: "asc" },
    select: {
      id: true,
      wording: true,
      type: true,
      attributedTo: true,
      placements: { select: { spans: { select: { startOffset: true, endOffset: true } } } },
    },
  });

test("every claim is logged on its words, in the order given", async () => {
  const desk = await makeDesk();
  const answer = must(await logClaims(desk.researcher, request(desk)));
  const claims = await logged(desk.storyId);
  expect(answer.map(({ claimId }) => claimId)).toEqual(claims.map(({ id }) => id));
  expect(claims).toMatchObject([
    {
      wording: "The plan has 28 points",
      type: "figure",
      placements: [{ spans: [{ startOffset: 0, endOffset: 22 }] }],
    },
    { attributedTo: "Ada Bloom", placements: [{ spans: [{ startOffset: 24, endOffset: 47 }] }] },
  ]);
  const events = await database().auditEvent.findMany({
    where: { storyId: desk.storyId, kind: "claim.logged" },
    select: { claimId: true },
  });
  expect(events).toHaveLength(2);
});

test("the same request sent twice logs them once, even at the same time", async () => {
  const desk = await makeDesk();
  const same = request(desk);
  const [one, other] = await Promise.all([
    logClaims(desk.researcher, same),
    logClaims(desk.researcher, same),
  ]);
  const again = await logClaims(desk.researcher, same);
  expect(must(other)).toEqual(must(one));
  expect(must(again)).toEqual(must(one));
  expect(await logged(desk.storyId)).toHaveLength(2);
});

test("one that cannot be logged leaves none", async () => {
  const desk = await makeDesk();
  const outside = [...TWO, { wording: "Nowhere", start: 900, end: 910 }];
  const answer = await logClaims(desk.researcher, request(desk, outside));
  expect(answer).toMatchObject({ refusal: { code: "spanOutsideDraft" } });
  expect(await logged(desk.storyId)).toEqual([]);
});

test.each([
  ["none", []],
  ["a name that is missing", [{ wording: "He said so", start: 0, end: 5, attributionKind: "named_person" }]],
  ["no wording", [{ wording: "  ", start: 0, end: 5 }]],
  ["more than a sentence holds", Array.from({ length: 31 }, () => TWO[0])],
])("what comes in is looked at: %s", (_, claims) => {
  const input = { storyId: randomUUID(), draftId: randomUUID(), requestId: randomUUID(), claims };
  expect(logClaimsSchema.safeParse(input).success).toBe(false);
});
