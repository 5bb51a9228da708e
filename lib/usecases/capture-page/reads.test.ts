import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { pinWhereClosest, quoteAsInCopy } from "../evidence/closest-place";
import { addEvidence } from "../evidence/commands";
import { readEvidenceOf } from "../evidence/reads";
import { addEvidenceSchema } from "../evidence/schema";
import { makeCapture } from "../testing/capture-rows";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { PART_LENGTH, readCaptureFile, readCapturePage } from "./reads";

testDatabase();

const TEXT = "Talks went on.\n\nThe plan has 28 points, they said.";

let researcher: Actor;
let claim: { claimId: string; number: number };
let made: Awaited<ReturnType<typeof makeEvidence>>;
beforeEach(async () => {
  researcher = await makeActor("researcher");
  claim = await makeClaim(researcher);
  made = await makeEvidence(researcher, claim.claimId, { exact: "The plan has 22 points", pinned: false });
});

const save = (more: Partial<Parameters<typeof makeCapture>[2]> = {}) =>
  makeCapture(researcher, made.sourceId, { text: TEXT, ...more });
const page = (captureId: string, asked: Parameters<typeof readCapturePage>[3] = {}) =>
  readCapturePage(researcher, made.sourceId, captureId, asked);
const evidence = async (id = made.evidenceId) =>
  (await readEvidenceOf(researcher, claim.claimId)).find((one) => one.id === id);

function addSelected(captureId: string, words: string, text = TEXT) {
  const start = text.indexOf(words);
  const judged = { stance: "supports", basis: "document_seen", requestId: randomUUID() };
  const place = { claimId: claim.claimId, from: "copy", captureId, start, end: start + words.length };
  return addEvidence(researcher, addEvidenceSchema.parse({ ...place, ...judged }));
}

describe("words selected in a copy", () => {
  test("become evidence, pinned where they were selected, with the paragraph said", async () => {
    const { captureId } = await save();
    const { evidenceId } = must(await addSelected(captureId, "28 points"));
    expect(await evidence(evidenceId)).toMatchObject({
      passage: { exact: "28 points", locatorKind: "paragraph", locator: "2" },
      copy: { is: "pinned", captureId, foundAs: "exact" },
    });
    const start = TEXT.indexOf("28 points");
    expect((await page(captureId))?.passages).toMatchObject([{ start, end: start + 9, exact: "28 points" }]);
  });

  test("on a page have its number; noted again they are the same passage", async () => {
    const text = "Page one.\nPage two has 28 points.";
    const { captureId } = await save({ text, pageStarts: [0, 10] });
    must(await addSelected(captureId, "28 points", text));
    expect(await addSelected(captureId, "28 points", text)).toMatchObject({
      refusal: { code: "passageAlreadyUsed" },
    });
    const passage = await database().passage.findFirst({ where: { exact: "28 points", captureId } });
    expect(passage).toMatchObject({ locatorKind: "page", locator: "2" });
  });

  test("have to be in the copy", async () => {
    const { captureId } = await save();
    const judged = { stance: "supports", basis: "inferred", requestId: randomUUID() };
    const place = { claimId: claim.claimId, from: "copy", captureId, start: 10, end: 10_000 };
    const answer = await addEvidence(researcher, addEvidenceSchema.parse({ ...place, ...judged }));
    expect(answer).toMatchObject({ refusal: { code: "spanOutsideCopy" } });
  });
});

describe("words that differ from the copy's", () => {
  const asked = () => ({ passageId: made.passageId, claim: claim.number });

  test("are shown with what differs, beside the claim", async () => {
    const { captureId } = await save();
    expect(await page(captureId, asked())).toMatchObject({
      claim: { number: claim.number },
      asked: {
        is: "differs",
        evidence: { id: made.evidenceId, version: 1 },
        start: TEXT.indexOf("The plan"),
      },
    });
  });

  test("are pinned there all the same when a person says so", async () => {
    const { captureId } = await save();
    must(await pinWhereClosest(researcher, { evidenceId: made.evidenceId, captureId, version: 1 }));
    expect(await evidence()).toMatchObject({
      passage: { exact: "The plan has 22 points" },
      copy: { is: "pinned", foundAs: "approximate" },
    });
    expect(await page(captureId, asked())).toMatchObject({ asked: { is: "here", foundAs: "approximate" } });
  });

  test("or become the copy's", async () => {
    const { captureId } = await save();
    const input = { evidenceId: made.evidenceId, captureId, version: 1 };
    expect(must(await quoteAsInCopy(researcher, input))).toEqual({ version: 2 });
    expect(await evidence()).toMatchObject({
      passage: { exact: "The plan has 28 points", locatorKind: "paragraph", locator: "2" },
      copy: { is: "pinned", foundAs: "exact" },
    });
    expect(
      await quoteAsInCopy(researcher, { ...input, captureId: (await save({ text: "Else." })).captureId }),
    ).toEqual({
      ...{ ok: false, refusal: { code: "wordsNotInCopy" } },
    });
  });
});

describe("a copy's page", () => {
  test("shows the part of a long text where the passage stands, and the other copies", async () => {
    const text = `${"A line of talk.\n".repeat(PART_LENGTH / 10)}The plan has 28 points.`;
    const [older, long] = [await save(), await save({ text })];
    const { evidenceId } = must(await addSelected(long.captureId, "28 points", text));
    const passageId = (await evidence(evidenceId))?.passage.id ?? "";
    const shown = await page(long.captureId, { passageId });
    expect(shown?.part).toMatchObject({ number: 2, of: 2, end: text.length });
    expect(shown?.text).toBe(text.slice(shown?.part.start));
    expect(shown?.others).toMatchObject([{ captureId: older.captureId }]);
    expect((await page(long.captureId))?.part.start).toBe(0);
  });

  test("is not there for another source, for what is no id, and for whoever is no confidant of a confidential one", async () => {
    const { captureId } = await save();
    expect(await readCapturePage(researcher, randomUUID(), captureId)).toBeNull();
    expect(await page("1")).toBeNull();
    await database().source.update({
      where: { id: made.sourceId },
      data: { confidential: true, outletId: null },
    });
    expect(await page(captureId)).toBeNull();
    expect(await readCaptureFile(researcher, made.sourceId, captureId)).toBeNull();
    await database().sourceConfidant.create({
      data: { sourceId: made.sourceId, personId: researcher.personId },
    });
    expect(await page(captureId)).not.toBeNull();
  });
});

test("the bytes come as they were saved, piece by piece", async () => {
  const { captureId } = await save({ bytes: "<p>The plan</p>", mediaType: "text/html" });
  const file = await readCaptureFile(researcher, made.sourceId, captureId);
  const pieces: Uint8Array[] = [];
  for await (const piece of file?.pieces() ?? []) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe("<p>The plan</p>");
  expect(file).toMatchObject({ mediaType: "text/html", length: 15 });
});
