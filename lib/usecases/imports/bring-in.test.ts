import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { pasteCopy } from "../captures/commands";
import { cutClaim, editClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { keepClipping } from "../clippings/commands";
import { keepClippingSchema } from "../clippings/schema";
import { bringIn, problemsOf, tryFile } from "../testing/bring-in";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { checkImport, startImport } from "./commands";
import { runImport } from "./run-import";
import { checkImportSchema } from "./schema";
import { takeInFile } from "./take-in";
import { tryImport } from "./try-import";

testDatabase();

let actor: Actor;
let storyId: string;
beforeEach(async () => {
  actor = await makeActor("researcher");
  const made = await makeStory(actor, { text: "The plan has 28 points. It was drafted in Miami." });
  storyId = made.storyId;
});

const HEADER = "Id,Claim,Type,Said by,Verdict,Notes,Source 1,Source 1 quote,Source 2 URL,Source 2 title";
const rows = (unique: string) => [
  `1,The plan has 28 points,figure,,True,Checked by phone,https://reuters.com/${unique},"28 points, in all",,`,
  `2,It was drafted in Miami,event,Ada Bloom,,,https://reuters.com/${unique},,https://axios.com/${unique},The draft`,
];
const csv = (unique: string) => [HEADER, ...rows(unique)].join("\r\n");

const claimsOf = (importId: string) =>
  database().claim.findMany({
    where: { importedAs: { some: { importId } } },
    orderBy: { number: "asc" },
    include: {
      placements: true,
      evidence: { orderBy: { id: "asc" }, include: { passage: { include: { source: true } } } },
      auditEvents: { orderBy: { id: "asc" } },
    },
  });

test("a row is a claim with its sources, and what the file says of a verdict is a remark", async () => {
  const unique = randomUUID();
  const { importId, counts, problems } = await bringIn(actor, csv(unique), { storyId });
  expect(counts).toEqual({ made: 2, changed: 0, same: 0, leftOut: 0, remarks: 1 });
  expect(problems).toEqual([expect.stringContaining("2 E (Verdict): Verdicts in a file are not signed off")]);
  const [first, second] = await claimsOf(importId);
  expect(first).toMatchObject({
    ...{ wording: "The plan has 28 points", type: "figure", verdict: "unassessed", stage: "researching" },
    authorId: actor.personId,
    placements: [{ storyId }],
    evidence: [
      {
        stance: "supports",
        passage: { exact: "28 points, in all", source: { url: `https://reuters.com/${unique}` } },
      },
    ],
  });
  expect(first?.auditEvents.map(({ kind }) => kind)).toEqual(["claim.logged", "evidence.added"]);
  expect(first?.auditEvents[0]?.after).toMatchObject({
    ...{
      importedFrom: "facts.csv, row 2",
      idInFile: "1",
      verdictInFile: "True",
      noteInFile: "Checked by phone",
    },
  });
  expect(second).toMatchObject({ attributionKind: "named_person", attributedTo: "Ada Bloom" });
  expect(second?.evidence.map(({ passage }) => passage.wholeWork)).toEqual([true, true]);
  // One address is one source, whichever row names it.
  expect(await database().source.count({ where: { url: `https://reuters.com/${unique}` } })).toBe(1);
});

test("the same file again changes nothing, a changed row says what it does and does that alone", async () => {
  const unique = randomUUID();
  const { importId } = await bringIn(actor, csv(unique), { storyId });
  const events = () =>
    database().auditEvent.count({ where: { claim: { importedAs: { some: { importId } } } } });
  const before = await events();
  const again = await bringIn(actor, csv(unique), { storyId });
  expect(again.counts).toMatchObject({ made: 0, changed: 0, same: 2 });
  expect(await events()).toBe(before);

  const [, second = ""] = rows(unique);
  const changed = [HEADER, `${second.replace("Miami", "Geneva")}`.replace("axios", "nytimes")].join("\n");
  const { counts, problems } = await bringIn(actor, changed, { storyId });
  expect(counts).toMatchObject({ made: 0, changed: 1, same: 0 });
  expect(problems).toEqual([
    expect.stringMatching(
      /^2 : The row changes the wording and adds one source of C-\d+\. A source that the row had before stays\.$/,
    ),
  ]);
  const claim = await database().claim.findFirstOrThrow({
    where: { wording: "It was drafted in Geneva", placements: { some: { storyId } } },
    include: { evidence: true },
  });
  expect(claim.evidence).toHaveLength(3);
});

test("what was edited here since stays, and a claim that was cut stays out", async () => {
  const unique = randomUUID();
  const { importId } = await bringIn(actor, csv(unique), { storyId });
  const [first, second] = await claimsOf(importId);
  const edit = { claimId: first?.id, version: 1, wording: "The plan has 27 points", type: "figure" };
  must(await editClaim(actor, editClaimSchema.parse(edit)));
  must(await cutClaim(await makeActor("editor"), { claimId: second?.id ?? "", reason: "Not needed." }));
  const file = csv(unique).replace("28 points,figure", "29 points,figure").replace("Miami", "Geneva");
  const { problems, counts } = await bringIn(actor, file, { storyId, whole: false });
  expect(problems).toEqual([
    expect.stringMatching(/^3 : OUT C-\d+ has been cut here/),
    expect.stringContaining("Verdicts in a file"),
    expect.stringMatching(
      /^2 : The row leaves C-\d+ as it is\. It was edited here since: the wording stays as it is\.$/,
    ),
  ]);
  expect(counts).toMatchObject({ changed: 1, leftOut: 1 });
  expect(await database().claim.findUnique({ where: { id: first?.id ?? "" } })).toMatchObject({
    wording: "The plan has 27 points",
  });
});

test("as a whole, one row that can't come in keeps all of them out; row by row, it alone stays out", async () => {
  const unique = randomUUID();
  const file = [
    HEADER,
    ...rows(unique),
    `3,${"x".repeat(2_001)},,,,,,,,`,
    "4,,,,,,https://a.example/b,,,",
  ].join("\n");
  const { counts, problems } = await tryFile(actor, file, { storyId });
  expect(counts).toMatchObject({ made: 2, leftOut: 2 });
  expect(problems.slice(0, 2)).toEqual([
    "4 B (Claim): OUT This is too long: 2,000 characters at most.",
    "5 : OUT Write the claim as one sentence that can be checked.",
  ]);
  await expect(bringIn(actor, file, { storyId })).rejects.toThrow("importLeavesOut");
  expect(await database().placement.count({ where: { storyId } })).toBe(0);
  const byRow = await bringIn(actor, file, { storyId, whole: false });
  expect(byRow.counts).toMatchObject({ made: 2, leftOut: 2 });
  expect(await database().placement.count({ where: { storyId } })).toBe(2);
});

test("lines, facts and sources as tables of their own, tied by their ids", async () => {
  const unique = randomUUID();
  const tables = [
    {
      name: "Lines",
      rows: [
        ["Line id", "Text"],
        ["L1", "The plan has 28 points."],
      ],
    },
    {
      name: "Facts",
      rows: [
        ["Id", "Fact", "Line id", "Sources"],
        ["F1", "It has 28 points", "L1", `S1; S2`],
        ["F2", "It was in Miami", "L9", "S7"],
      ],
    },
    {
      name: "Sources",
      rows: [
        ["Id", "Title", "URL", "Published"],
        ["S1", "The plan", `https://a.example/${unique}`, "21/11/2025"],
        ["S2", "A talk", "", ""],
      ],
    },
  ];
  const { importId, problems } = await bringInTables(actor, tables, storyId);
  expect(problems).toEqual([
    "3 D (Sources): OUT There is no source with the id S7.",
    "3 C (Line id): There is no line with the id L9.",
  ]);
  const [claim] = await claimsOf(importId);
  const [placement] = await database().placement.findMany({
    where: { claimId: claim?.id ?? "" },
    include: { spans: true },
  });
  expect(placement?.spans).toMatchObject([{ startOffset: 0, endOffset: 23 }]);
  expect(claim?.evidence.map(({ passage: { source } }) => [source.title, source.publishedOn])).toEqual([
    ["The plan", "2025-11-21"],
    ["A talk", ""],
  ]);
});

async function bringInTables(by: Actor, tables: { name: string; rows: string[][] }[], into: string) {
  const told = { fileName: "facts.xlsx", contentType: "", storyId: into, requestId: randomUUID() };
  const read = async () => ({ ok: true as const, kind: "tables" as const, tables });
  const { importId } = must(await takeInFile(by, told, Readable.from([Buffer.from("x")]), { read }));
  const { mapping, defaults } = await database().importRun.findUniqueOrThrow({ where: { id: importId } });
  must(await checkImport(by, checkImportSchema.parse({ importId, mapping, defaults })));
  must(await tryImport(by, importId));
  const problems = await problemsOf(by, importId);
  must(await startImport(by, { importId, whole: false }));
  must(await runImport(by, importId));
  return { importId, problems };
}

describe("who may see what", () => {
  test("a row whose claim is out of sight is a claim once more", async () => {
    const owner = await makeActor("editor");
    const unique = randomUUID();
    const mine = await bringIn(owner, `Id,Claim\n${unique},A secret`, { storyId: null });
    const secret = await makeStory(owner, { text: "x", restricted: true });
    const [claim] = await claimsOf(mine.importId);
    await database().placement.create({ data: { claimId: claim?.id ?? "", storyId: secret.storyId } });
    const other = await bringIn(actor, `Id,Claim\n${unique},A secret`, { storyId: null });
    expect(other.counts).toMatchObject({ made: 1, same: 0 });
    const again = await bringIn(actor, `Id,Claim\n${unique},A secret`, { storyId: null });
    expect(again.counts).toMatchObject({ made: 0, same: 1 });
  });

  test("nothing comes into a story that was restricted meanwhile", async () => {
    const { importId } = await tryFile(actor, csv(randomUUID()), { storyId });
    await database().story.update({ where: { id: storyId }, data: { restricted: true } });
    await database().importRun.update({ where: { id: importId }, data: { state: "running", whole: true } });
    expect(await runImport(actor, importId)).toMatchObject({ refusal: { code: "notFound" } });
    expect(await database().placement.count({ where: { storyId } })).toBe(0);
  });
});

test("row by row, what is undone with one row is not taken for being there by the next", async () => {
  const unique = randomUUID();
  const file = (second: string) =>
    [
      "Id,Claim,Source 1",
      `1,First ${unique},${second}`,
      `2,Second ${unique},https://herald.example.com/${unique}`,
    ].join("\n");
  const { importId } = await bringIn(actor, file("Nobody"), { storyId, whole: false });
  const [, second] = await claimsOf(importId);
  const { importId: again } = await tryFile(actor, file(`https://herald.example.com/${unique}/b`), {
    storyId,
  });
  must(await startImport(actor, { importId: again, whole: false }));
  // Cut meanwhile: the first row still changes its claim, the second is as it was.
  const [first] = await claimsOf(importId);
  must(await cutClaim(await makeActor("editor"), { claimId: first?.id ?? "", reason: "Not needed." }));
  expect(must(await runImport(actor, again))).toMatchObject({ changed: 0, same: 1, leftOut: 1 });
  expect(await problemsOf(actor, again)).toEqual(["2 : OUT Its claim has been cut here. Restore it first."]);
  expect(second?.evidence).toHaveLength(1);
});

test("a source that is there is used, whoever added it, and its copies are looked into", async () => {
  const url = `https://herald.example.com/${randomUUID()}`;
  const other = await makeActor("editor");
  const page = keepClippingSchema.parse({ url, title: "There", kind: "document", requestId: randomUUID() });
  const { sourceId } = must(await keepClipping(other, page));
  must(await pasteCopy(other, { sourceId, text: "It says 28 points here.", requestId: randomUUID() }));
  const file = `Id,Claim,Source 1,Quote 1\n1,It has 28 points,${url},28 points`;
  const { importId } = await bringIn(actor, file, { storyId });
  const [claim] = await claimsOf(importId);
  expect(claim?.evidence).toMatchObject([{ passage: { sourceId, exact: "28 points", foundAs: "exact" } }]);
});
