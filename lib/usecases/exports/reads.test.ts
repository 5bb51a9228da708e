import { randomUUID } from "node:crypto";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { type ClaimRecord, CSV_COLUMNS } from "@/lib/domain/exchange/claim-record";
import type { ExportRequest } from "@/lib/domain/exchange/export-request";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { restoreCell } from "@/lib/domain/exchange/spreadsheet-cell";
import { database } from "@/lib/platform/database/client";
import { CURSOR_NAME } from "@/lib/platform/database/cursor";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema, signOffClaimSchema } from "../assessments/schema";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { textOf } from "../testing/file-text";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { readExport } from "./reads";

testDatabase();

const NOW = new Date(2026, 10, 23, 12);
const TEXT = "👩‍👩‍👧 =1+1 said the plan, which has 28 points.";
let researcher: Actor;
let editor: Actor;
let story: { storyId: string; draftId: string };
let signed: { claimId: string; number: number };
let open: { claimId: string; number: number };

beforeAll(async () => {
  [researcher, editor] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
  story = await makeStory(researcher, { text: TEXT, title: "Who wrote it?" });
  const start = TEXT.indexOf("=1+1");
  const span = { draftId: story.draftId, start, end: start + 4 };
  signed = await makeClaim(researcher, { wording: "=1+1", storyId: story.storyId, span });
  await makeEvidence(researcher, signed.claimId, { primary: true, exact: 'He said: "28",\r\nand left.' });
  await signOff(signed.claimId);
  open = await makeClaim(researcher, { wording: "Not checked yet", storyId: story.storyId });
});

async function signOff(claimId: string) {
  const proposal = { claimId, claimVersion: 1, verdict: "verified", rationale: "-A record\nshows it." };
  const proposed = await proposeVerdict(researcher, proposeVerdictSchema.parse(proposal));
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  const { assessmentId } = proposed.value;
  const answer = await signOffClaim(editor, signOffClaimSchema.parse({ assessmentId }));
  if (!answer.ok) throw new Error(answer.refusal.code);
}

const ask = (values: Record<string, string> = {}): ExportRequest => readExportRequest(values);

async function textFor(actor: Actor, values: Record<string, string> = {}): Promise<string> {
  const file = await readExport(actor, ask(values), { now: NOW });
  if (!file.ok) throw new Error(file.refusal.code);
  return textOf(file.value);
}

async function recordsOf(actor: Actor, values: Record<string, string>): Promise<ClaimRecord[]> {
  const { claims } = JSON.parse(await textFor(actor, { ...values, format: "json" })) as {
    claims: ClaimRecord[];
  };
  return claims;
}

/** As a program reads it back: RFC 4180, and what was done for spreadsheets undone. */
function rowsOf(csv: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, restoreCell(cell)])),
  );
}

describe("what is signed off", () => {
  test("leaves as JSON, with the evidence it was signed on and its words in the draft", async () => {
    const answer = JSON.parse(await textFor(researcher, { format: "json", story: story.storyId })) as object;
    expect(answer).toMatchObject({
      schemaVersion: 1,
      exportedAt: NOW.toISOString(),
      scope: "signed_off",
      claims: [
        {
          reference: `C-${signed.number}`,
          state: "signed_off",
          wording: "=1+1",
          verdict: "verified",
          rating: 5,
          assessedBy: researcher.name,
          signedOffBy: editor.name,
          stories: ["Who wrote it?"],
          wordsInDraft: ["=1+1"],
          evidence: [{ outlet: "Reuters", primary: true, passage: 'He said: "28",\r\nand left.' }],
        },
      ],
    });
  });

  test("leaves as CSV that runs nothing in a spreadsheet and comes back whole", async () => {
    const csv = await textFor(researcher, { story: story.storyId });
    expect(csv.startsWith("\uFEFFschemaVersion,reference,state,")).toBe(true);
    expect(csv).toContain(",'=1+1,");
    const [row, ...more] = rowsOf(csv);
    expect(more).toEqual([]);
    expect(Object.keys(row ?? {})).toEqual(CSV_COLUMNS.map(({ name }) => name));
    expect(row).toMatchObject({
      wording: "=1+1",
      wordsInDraft: "=1+1",
      rationale: "-A record\nshows it.",
      state: "signed_off",
    });
  });

  test("is named after the story and the day", async () => {
    const named = async (values: Record<string, string>) => {
      const file = await readExport(editor, ask(values), { now: NOW });
      return file.ok ? [file.value.name, file.value.mediaType] : file.refusal.code;
    };
    expect(await named({ story: story.storyId })).toEqual([
      "galley-who-wrote-it-2026-11-23.csv",
      "text/csv; charset=utf-8; header=present",
    ]);
    expect(await named({ format: "json", scope: "working" })).toEqual([
      "galley-claims-working-copies-2026-11-23.json",
      "application/json; charset=utf-8",
    ]);
  });

  test("leaves as it was signed, though the rows were changed since behind the product's back", async () => {
    const { claimId } = await makeClaim(researcher, { wording: "As it was signed" });
    const { evidenceId, sourceId } = await makeEvidence(researcher, claimId, { primary: true });
    await signOff(claimId);
    await database().claim.update({
      where: { id: claimId },
      data: { wording: "Edited since", type: "date" },
    });
    await database().source.update({ where: { id: sourceId }, data: { title: "Renamed since" } });
    await database().evidence.delete({ where: { id: evidenceId } });
    const [record] = await recordsOf(researcher, { ids: claimId });
    expect(record).toMatchObject({
      wording: "As it was signed",
      type: "event",
      evidence: [{ source: "Reuters report", stance: "supports" }],
    });
  });

  test("stays out once it is reopened", async () => {
    const { claimId } = await makeClaim(researcher);
    await makeEvidence(researcher, claimId, { primary: true });
    await signOff(claimId);
    await database().claim.update({ where: { id: claimId }, data: { stage: "reopened" } });
    expect(await recordsOf(researcher, { ids: claimId })).toEqual([]);
    const [copy] = await recordsOf(editor, { ids: claimId, scope: "working" });
    expect(copy).toMatchObject({
      state: "working_copy",
      stage: "reopened",
      signedOffBy: "",
      signedOffAt: null,
    });
  });

  test("nothing signed off is a header without rows, and an empty list", async () => {
    const none = { ids: open.claimId };
    expect(rowsOf(await textFor(researcher, none))).toEqual([]);
    expect(await recordsOf(researcher, none)).toEqual([]);
  });
});

describe("working copies", () => {
  test("say so in every row, with the evidence as it stands", async () => {
    const rows = rowsOf(await textFor(editor, { scope: "working", story: story.storyId }));
    expect(rows.map((row) => [row.reference, row.state])).toEqual([
      [`C-${signed.number}`, "working_copy"],
      [`C-${open.number}`, "working_copy"],
    ]);
    expect(rows[0]).toMatchObject({ evidenceOutlet: "1. Reuters", signedOffBy: editor.name });
  });

  test.each(["researcher", "viewer"] as const)("are not for a %s", async (role) => {
    expect(await readExport(await makeActor(role), ask({ scope: "working" }))).toEqual({
      ok: false,
      refusal: { code: "notAllowed", permission: "export.workingCopy" },
    });
  });
});

describe("what may not be seen", () => {
  test("is in nobody else's file, by filter, by choice or by story", async () => {
    const other = await makeActor("editor");
    const hidden = await makeStory(other, { text: "Hidden.", restricted: true });
    const claim = await makeClaim(other, { wording: "Hidden", storyId: hidden.storyId });
    const both = await makeClaim(other, { wording: "In both", storyId: hidden.storyId });
    await database().placement.create({ data: { claimId: both.claimId, storyId: story.storyId } });

    const seen = await recordsOf(editor, { scope: "working", text: "Hidden" });
    expect(seen).toEqual([]);
    const notFound = { ok: false, refusal: { code: "notFound" } };
    expect(await readExport(editor, ask({ ids: `${open.claimId},${claim.claimId}` }))).toEqual(notFound);
    expect(await readExport(editor, ask({ ids: "1 or 1=1" }))).toEqual(notFound);
    expect(await readExport(editor, ask({ story: hidden.storyId }))).toEqual(notFound);
    const [shared] = await recordsOf(editor, { scope: "working", ids: both.claimId });
    expect(shared?.stories).toEqual(["Who wrote it?"]);
  });
});

describe("5,000 claims", () => {
  const MANY = 5_000;
  beforeAll(async () => {
    await database().claim.createMany({
      data: Array.from({ length: MANY }, (_, index) => ({
        wording: `Many ${index}`,
        authorId: researcher.personId,
        requestId: randomUUID(),
      })),
    });
  });

  test("leave a batch at a time, each once, in the order of their references", async () => {
    const file = await readExport(editor, ask({ scope: "working", text: "many" }), { batch: 250 });
    if (!file.ok) throw new Error(file.refusal.code);
    const pieces: string[] = [];
    for await (const piece of file.value.pieces) pieces.push(String(piece));
    expect(pieces).toHaveLength(1 + MANY / 250);
    const rows = rowsOf(pieces.join(""));
    expect(rows.map((row) => row.wording)).toEqual(
      Array.from({ length: MANY }, (_, index) => `Many ${index}`),
    );
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100_000);
  });

  async function begun() {
    const file = await readExport(editor, ask({ scope: "working", text: "many" }), { batch: 250 });
    const { pieces } = must(file);
    await pieces.next();
    await pieces.next();
    return pieces;
  }

  /** Connections that read by a cursor, as PostgreSQL sees them; it takes it a moment to see one go. */
  async function readers(wanted: number): Promise<number> {
    for (let look = 0; ; look++) {
      const [row] = await database().$queryRaw<{ count: number }[]>`
        select count(*)::int as "count" from pg_stat_activity
        where application_name = ${CURSOR_NAME} and datname = current_database()`;
      if (row?.count === wanted || look === 100) return row?.count ?? -1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  test("leave as they stood when the first was read, whatever is changed meanwhile", async () => {
    const pieces = await begun();
    await database().claim.updateMany({
      where: { wording: { startsWith: "Many " } },
      data: { criticality: "high" },
    });
    let rest = "";
    for await (const piece of pieces) rest += piece;
    expect(rest).toContain(`Many ${MANY - 1}`);
    expect(rest).not.toContain(",high,");
  });

  test("free their connection when the reader goes away", async () => {
    const pieces = await begun();
    expect(await readers(1)).toBe(1);
    await pieces.return();
    expect(await readers(0)).toBe(0);
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
  });

  test("free it when all is read, and when nothing of it is", async () => {
    const pieces = await begun();
    for await (const _ of pieces);
    expect(await readers(0)).toBe(0);
    const unread = must(await readExport(editor, ask({ scope: "working", text: "many" })));
    expect(await readers(0)).toBe(0);
    await unread.pieces.return();
    expect(await readers(0)).toBe(0);
  });
});
