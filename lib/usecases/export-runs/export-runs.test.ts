import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { actorForPerson, SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { EXPORT_KEPT_HOURS } from "@/lib/domain/exchange/export-run";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { database } from "@/lib/platform/database/client";
import { readExport } from "../exports/reads";
import { editStory } from "../stories/commands";
import { editStorySchema } from "../stories/schema";
import { testDatabase } from "../testing/database";
import { bytesOf, textOf } from "../testing/file-text";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { askForExport, WRITE_EXPORT_JOB } from "./commands";
import { readExportRunFile, readExportRuns } from "./reads";
import { askForExportSchema } from "./schema";
import { dropExpiredExports, failExport, writeExport } from "./write-export";

testDatabase();

const MANY = 2_000;
const ADDRESS = "/export/claims?format=ndjson&scope=working";
let editor: Actor;

beforeAll(async () => {
  editor = await makeActor("editor");
  await database().claim.createMany({
    data: Array.from({ length: MANY }, (_, index) => ({
      wording: `Claim ${index} ${"👩🏽‍💻 =1+1 שלום ".repeat(60)}`,
      authorId: editor.personId,
      requestId: randomUUID(),
    })),
  });
});

async function asked(actor: Actor = editor, address = ADDRESS): Promise<string> {
  const requestId = randomUUID();
  must(await askForExport(actor, askForExportSchema.parse({ address, requestId })));
  return (await database().exportRun.findUniqueOrThrow({ where: { requestId } })).id;
}

async function written(actor: Actor = editor): Promise<string> {
  const exportId = await asked(actor);
  must(await writeExport(actor, exportId));
  return exportId;
}

const NOT_FOUND = { ok: false, refusal: { code: "notFound" } };

test("a long export is asked for, written piece by piece, and is what would be given at once", async () => {
  const exportId = await asked();
  expect(await readExportRuns(editor)).toMatchObject([
    { id: exportId, state: "waiting", done: 0, total: null },
  ]);
  const [job] = await database().$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from graphile_worker.jobs where "task_identifier" = ${WRITE_EXPORT_JOB}`;
  expect(job?.count).toBeGreaterThan(0);

  must(await writeExport(editor, exportId));
  const [run] = (await readExportRuns(editor)) ?? [];
  expect(run).toMatchObject({ state: "ready", done: MANY, total: MANY });
  expect(await database().exportPiece.count({ where: { exportId } })).toBeGreaterThan(2);
  const file = must(await readExportRunFile(editor, exportId));
  const bytes = await bytesOf(file);
  expect(bytes.length).toBe(run?.length);
  const atOnce = must(await readExport(editor, readExportRequest({ format: "ndjson", scope: "working" })));
  expect(bytes.toString("utf8")).toBe(await textOf(atOnce));
  expect(file.name).toBe(atOnce.name);
});

test("an attempt that broke off is begun anew, and no piece of it stays", async () => {
  const exportId = await asked();
  await database().exportPiece.createMany({
    data: [0, 1, 99].map((position) => ({ exportId, position, bytes: Uint8Array.from([1]) })),
  });
  must(await writeExport(editor, exportId));
  const lines = (await textOf(must(await readExportRunFile(editor, exportId)))).trimEnd().split("\n");
  expect(lines).toHaveLength(MANY);
});

test("the same request twice is one export", async () => {
  const request = { address: ADDRESS, requestId: randomUUID() };
  must(await askForExport(editor, request));
  must(await askForExport(editor, request));
  expect(await database().exportRun.count({ where: { requestId: request.requestId } })).toBe(1);
});

test("it is for nobody but who asked, whatever they may do", async () => {
  const exportId = await written();
  const admin = await makeActor("admin");
  expect(await readExportRunFile(admin, exportId)).toEqual(NOT_FOUND);
  expect(await readExportRuns(admin)).toEqual([]);
  expect(await writeExport(admin, exportId)).toEqual(NOT_FOUND);
});

test("whoever may no longer have it does not get it, though it is written", async () => {
  const demoted = await makeActor("editor");
  const exportId = await written(demoted);
  await database().person.update({ where: { id: demoted.personId }, data: { role: "researcher" } });
  const now = await actorForPerson(demoted.personId);
  if (!now) throw new Error("There is nobody.");
  const refusal = { code: "notAllowed", permission: "export.workingCopy" };
  expect(await readExportRunFile(now, exportId)).toEqual({ ok: false, refusal });
  expect(await writeExport(now, exportId)).toEqual({ ok: false, refusal });
});

test.each([
  ["restricted to others", false],
  ["no longer theirs to see", true],
])("one that may hold a story which is %s since is not given out", async (_, wasMember) => {
  const [asker, other] = [await makeActor("editor"), await makeActor("editor")];
  const { storyId } = await makeStory(other, { text: "A text.", restricted: wasMember });
  const members = wasMember ? [other.personId, asker.personId] : [];
  for (const personId of members)
    await database().storyMember.upsert({
      where: { storyId_personId: { storyId, personId } },
      create: { storyId, personId },
      update: {},
    });
  const exportId = await written(asker);
  must(await readExportRunFile(asker, exportId));
  const { version } = await database().story.findUniqueOrThrow({ where: { id: storyId } });
  const closed = { storyId, version, title: "Closed", restricted: true, memberIds: [] };
  must(await editStory(other, editStorySchema.parse(closed)));
  expect(await readExportRunFile(asker, exportId)).toEqual(NOT_FOUND);
  must(await readExportRunFile(other, await written(other)));
});

test("what would be refused in the end is refused at once, and no other address is taken", async () => {
  const researcher = await makeActor("researcher");
  const requestId = randomUUID();
  const refusal = { code: "notAllowed", permission: "export.workingCopy" };
  expect(await askForExport(researcher, { address: ADDRESS, requestId })).toEqual({ ok: false, refusal });
  expect(askForExportSchema.safeParse({ address: "//example.com/export/claims", requestId }).success).toBe(
    false,
  );
  expect(askForExportSchema.safeParse({ address: "/people", requestId }).success).toBe(false);
});

test("it expires: then nobody gets it, and it is deleted with its bytes", async () => {
  const exportId = await written();
  const later = new Date(Date.now() + EXPORT_KEPT_HOURS * 3_600_000 + 60_000);
  expect(await readExportRunFile(editor, exportId, later)).toEqual(NOT_FOUND);
  expect((await readExportRuns(editor, later))?.map(({ id }) => id)).not.toContain(exportId);
  await dropExpiredExports(SYSTEM_ACTOR, new Date());
  expect(await database().exportRun.count({ where: { id: exportId } })).toBe(1);
  expect(await dropExpiredExports(SYSTEM_ACTOR, later)).toBeGreaterThan(0);
  expect(await database().exportRun.count({ where: { id: exportId } })).toBe(0);
  expect(await database().exportPiece.count({ where: { exportId } })).toBe(0);
});

test("one that fails says why, and has no file", async () => {
  const exportId = await written();
  await failExport(SYSTEM_ACTOR, exportId, "Something went wrong on the server. Ask for it again.");
  expect(await readExportRunFile(editor, exportId)).toEqual(NOT_FOUND);
  const failed = (await readExportRuns(editor))?.find(({ id }) => id === exportId);
  expect(failed).toMatchObject({
    state: "failed",
    failure: "Something went wrong on the server. Ask for it again.",
  });
  expect(await database().exportPiece.count({ where: { exportId } })).toBe(0);
});

test("one person has five prepared at a time; the same request again is no further one", async () => {
  const one = await makeActor("viewer");
  const wish = () =>
    askForExportSchema.parse({ address: "/export/claims?format=csv", requestId: randomUUID() });
  const first = wish();
  for (const each of [first, wish(), wish(), wish(), wish()]) must(await askForExport(one, each));
  expect(await askForExport(one, wish())).toMatchObject({ refusal: { code: "exportsUnderWay" } });
  must(await askForExport(one, first));
  const { id } = await database().exportRun.findUniqueOrThrow({ where: { requestId: first.requestId } });
  must(await writeExport(one, id));
  must(await askForExport(one, wish()));
});
