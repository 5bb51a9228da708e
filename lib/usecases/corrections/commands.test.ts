import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { database } from "@/lib/platform/database/client";
import { readAnnotatedDraft } from "../annotated/reads";
import { editClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { readClaimDossier } from "../dossier/reads";
import { readExport } from "../exports/reads";
import { testDatabase } from "../testing/database";
import { type Desk, makeDesk } from "../testing/desk";
import { textOf } from "../testing/file-text";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { correctClaim } from "./commands";
import { correctClaimSchema } from "./schema";

testDatabase();

let desk: Desk;
let editor: Actor;
let claim: Awaited<ReturnType<Desk["signed"]>>;

beforeAll(async () => {
  [desk, editor] = await Promise.all([makeDesk(), makeActor("editor")]);
});
beforeEach(async () => {
  claim = await desk.signed();
});

function correct(more: object = {}) {
  return correctClaim(
    editor,
    correctClaimSchema.parse({
      ...{ claimId: claim.claimId, kind: "correction", before: "28 points", after: "22 points" },
      ...{ reason: "Miscounted.", requestId: randomUUID() },
      ...more,
    }),
  );
}

const MADE = {
  kind: "correction",
  before: "28 points",
  after: "22 points",
  reason: "Miscounted.",
  publishedAt: null,
};

async function exported(scope: "signed" | "working"): Promise<unknown[]> {
  const request = readExportRequest({ format: "json", scope, ids: claim.claimId });
  return JSON.parse(await textOf(must(await readExport(editor, request)))).claims;
}

test("it is appended, and told on the claim and in every export, while what was signed stays", async () => {
  must(await correct());
  must(await correct({ kind: "update", after: "20 points", publishedAt: "2026-11-20T10:00:00Z" }));
  const both = [
    { ...MADE, by: editor.name },
    { kind: "update", after: "20 points", publishedAt: "2026-11-20T10:00:00.000Z" },
  ];
  expect(await readClaimDossier(desk.researcher, claim.number)).toMatchObject({
    claim: { stage: "signed_off", wording: "The plan has 28 points" },
    corrections: both,
  });
  for (const scope of ["signed", "working"] as const)
    expect(await exported(scope)).toMatchObject([{ wording: "The plan has 28 points", corrections: both }]);
  const annotated = await readAnnotatedDraft(desk.researcher, desk.storyId);
  expect(annotated?.claims.find(({ number }) => number === claim.number)).toMatchObject({
    corrections: both,
  });
});

test("it can reopen the claim; another one can be added while it is back in work", async () => {
  must(await correct({ reopen: true }));
  must(await correct({ reopen: true, after: "20 points" }));
  const dossier = await readClaimDossier(editor, claim.number);
  expect(dossier).toMatchObject({ claim: { stage: "reopened" }, reopened: { reason: "Miscounted." } });
  expect(dossier?.corrections).toHaveLength(2);
  expect(await exported("signed")).toEqual([]);
});

test("the same request is one correction", async () => {
  const requestId = randomUUID();
  await Promise.all([correct({ requestId }), correct({ requestId })]).then((all) => all.forEach(must));
  expect(await database().correction.count({ where: { claimId: claim.claimId } })).toBe(1);
});

test("what was never signed off is edited, not corrected", async () => {
  claim = await desk.pending();
  expect(await correct()).toMatchObject({ refusal: { code: "nothingToCorrect" } });
});

test("it says what changed, and why", () => {
  const problems = (more: object) =>
    correctClaimSchema
      .safeParse({
        ...{ claimId: claim.claimId, kind: "correction", before: "28", after: "22", reason: "Miscounted." },
        requestId: randomUUID(),
        ...more,
      })
      .error?.issues.map(({ path }) => path[0]);
  expect(problems({ after: " 28 " })).toEqual(["after"]);
  expect(problems({ reason: " " })).toEqual(["reason"]);
});

test("the claim's words are edited beside it, and both stay readable", async () => {
  must(await correct());
  const edit = { claimId: claim.claimId, version: 1, wording: "The plan has 22 points" };
  must(await editClaim(desk.researcher, editClaimSchema.parse(edit)));
  expect(await readClaimDossier(editor, claim.number)).toMatchObject({
    claim: { stage: "reopened", wording: "The plan has 22 points" },
    signed: { wording: "The plan has 28 points" },
    corrections: [MADE],
  });
});
