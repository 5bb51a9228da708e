import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { addSource } from "../sources/commands";
import { addSourceSchema } from "../sources/schema";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { readHere } from "../testing/read-here";
import { makeActor } from "../testing/rows";
import { askForCopy, pasteCopy, uploadCopy } from "./commands";
import { readCopies } from "./reads";

testDatabase();

let researcher: Actor;
beforeEach(async () => {
  researcher = await makeActor("researcher");
});

async function source(more: object = {}): Promise<string> {
  const input = { title: "The plan", kind: "document", requestId: randomUUID(), ...more };
  return must(await addSource(researcher, addSourceSchema.parse(input))).sourceId;
}

const upload = (sourceId: string, bytes: Buffer | string, more: object = {}, by = researcher) => {
  const told = { fileName: "plan.txt", contentType: "text/plain", requestId: randomUUID(), ...more };
  return uploadCopy(by, { sourceId, ...told }, Readable.from([Buffer.from(bytes)]), { read: readHere });
};

const capture = (id: string) => database().capture.findUniqueOrThrow({ where: { id } });
const fresh = () => `https://www.outlet-${randomUUID().slice(0, 8)}.com/a`;

describe("a copy that was uploaded", () => {
  test("keeps who, when, how, its bytes and its words, and history tells it", async () => {
    const sourceId = await source();
    const { captureId } = must(await upload(sourceId, "The plan has 28 points."));
    expect(await capture(captureId)).toMatchObject({
      ...{ method: "uploaded", capturedById: researcher.personId, mediaType: "text/plain" },
      ...{ fileName: "plan.txt", text: "The plan has 28 points.", length: 23, status: null },
      sha256: createHash("sha256").update("The plan has 28 points.").digest("hex"),
    });
    const events = await database().auditEvent.findMany({ where: { sourceId, kind: "capture.saved" } });
    expect(events).toMatchObject([
      { actorId: researcher.personId, after: { copiedBy: "uploaded", fileName: "plan.txt", bytes: 23 } },
    ]);
    expect(await readCopies(researcher, sourceId)).toMatchObject({
      ...{ total: 1, hasAddress: false, hidden: false, task: null },
      rows: [{ id: captureId, by: researcher.name, hasText: true, bytes: 23 }],
    });
  });

  test("pins the passages of its source that stand in it", async () => {
    const { claimId } = await makeClaim(researcher);
    const { sourceId, passageId } = await makeEvidence(researcher, claimId, {
      exact: "It has 28 points.",
      pinned: false,
    });
    const { captureId } = must(await upload(sourceId, "What is it? It has 28 points."));
    expect(await database().passage.findUniqueOrThrow({ where: { id: passageId } })).toMatchObject({
      ...{ captureId, captureStart: 12, captureEnd: 29, foundAs: "exact" },
    });
  });

  test("of 5 MB is stored in pieces that put together are its bytes; twice the same bytes once", async () => {
    const bytes = Buffer.alloc(5 * 1024 * 1024, "twenty-eight points, ");
    const one = must(await upload(await source(), bytes)).captureId;
    const two = must(await upload(await source(), bytes)).captureId;
    const { sha256 } = await capture(one);
    expect((await capture(two)).sha256).toBe(sha256);
    const pieces = await database().captureChunk.findMany({
      where: { sha256 },
      orderBy: { position: "asc" },
    });
    expect(pieces).toHaveLength(20);
    expect(Buffer.concat(pieces.map((piece) => gunzipSync(piece.bytes))).equals(bytes)).toBe(true);
  });

  test("saved with SingleFile says where from", async () => {
    const page = `<html><!-- Page saved with SingleFile\n url: https://social.example/post/1\n--><p>K is the leaker.</p>`;
    const { captureId } = must(
      await upload(await source(), page, { fileName: "post.html", contentType: "text/html" }),
    );
    expect(await capture(captureId)).toMatchObject({ addressAsked: "https://social.example/post/1" });
  });

  test("is one for one request, and at once stored once", async () => {
    const [sourceId, requestId] = [await source(), randomUUID()];
    const answers = await Promise.all([1, 2].map(() => upload(sourceId, "The same.", { requestId })));
    expect(must(answers[0] as never)).toEqual(must(answers[1] as never));
    expect(await database().capture.count({ where: { sourceId } })).toBe(1);
  });

  test.each([
    ["nothing", "", { is: "empty" }],
    ["a program", "a\0b", { is: "otherKind" }],
    ["more than 20 MB", Buffer.alloc(20 * 1024 * 1024 + 1, "a"), { is: "tooLarge" }],
  ])("is refused when it is %s, and nothing is left of it", async (_, bytes, problem) => {
    const sourceId = await source();
    expect(await upload(sourceId, bytes)).toMatchObject({ refusal: { code: "copyNotKept", problem } });
    expect(await readCopies(researcher, sourceId)).toMatchObject({ total: 0 });
  });
});

test("a copy that was pasted is its words", async () => {
  const sourceId = await source();
  const text = "The plan\u00a0has 28 points.  \n\n\n\nEnd";
  const { captureId } = must(await pasteCopy(researcher, { sourceId, text, requestId: randomUUID() }));
  expect(await capture(captureId)).toMatchObject({
    ...{ method: "pasted", mediaType: "text/plain" },
    text: "The plan has 28 points.\n\nEnd",
  });
});

describe("a copy that is fetched", () => {
  const tasks = (sourceId: string) => database().captureTask.findMany({ where: { sourceId } });

  test("is asked for when a source with an address is added, with the job that fetches it", async () => {
    const url = fresh();
    const sourceId = await source({ url });
    const [task] = await tasks(sourceId);
    expect(task).toMatchObject({ state: "queued", address: url, askedById: researcher.personId });
    const jobs = await database().$queryRaw<{ payload: unknown }[]>`
      select "payload" from graphile_worker._private_jobs where "payload"->>'taskId' = ${task?.id}`;
    expect(jobs).toHaveLength(1);
    expect(await tasks(await source())).toEqual([]);
    expect(await tasks(await source({ url: fresh(), saveCopy: false }))).toEqual([]);
  });

  test("is asked for once while one is on its way", async () => {
    const sourceId = await source({ url: fresh(), saveCopy: false });
    const ask = () => askForCopy(researcher, { sourceId, requestId: randomUUID() });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await readCopies(researcher, sourceId)).toMatchObject({ task: { state: "queued" } });
  });

  test("needs an address", async () => {
    const sourceId = await source();
    expect(await askForCopy(researcher, { sourceId, requestId: randomUUID() })).toMatchObject({
      refusal: { code: "sourceHasNoAddress" },
    });
  });
});

describe("copies of a confidential source", () => {
  test("are for the people named on it: for others there is nothing, and history tells nothing of them", async () => {
    const sourceId = await source();
    await database().source.update({ where: { id: sourceId }, data: { confidential: true } });
    await database().sourceConfidant.create({ data: { sourceId, personId: researcher.personId } });
    must(await upload(sourceId, "Names her.", { fileName: "her-name.txt" }));
    const other = await makeActor("admin");
    expect(await readCopies(other, sourceId)).toMatchObject({ rows: [], total: 0, hidden: true, task: null });
    expect(await readCopies(researcher, sourceId)).toMatchObject({ total: 1, hidden: false });
    expect(await upload(sourceId, "x", {}, other)).toMatchObject({ refusal: { code: "notFound" } });
    const [event] = await database().auditEvent.findMany({ where: { sourceId, kind: "capture.saved" } });
    expect(event?.after).toEqual({ copiedBy: "uploaded" });
  });
});
