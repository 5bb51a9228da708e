import { describe, expect, test } from "vitest";
import { VERDICTS } from "../claims/vocabulary";
import {
  CLAIM_FIELDS,
  type ClaimRecord,
  CSV_COLUMNS,
  EVIDENCE_FIELDS,
  type EvidenceRecord,
  exportedRating,
  toCsvCells,
} from "./claim-record";
import { restoreCell } from "./spreadsheet-cell";

const report: EvidenceRecord = {
  stance: "supports_in_part",
  basis: "third_party",
  primary: false,
  source: "=A report",
  sourceKind: "original_report",
  url: "https://example.com/report",
  outlet: "Sample wire",
  publishedOn: "2025-11-26",
  passage: "first line\n2. second line",
  paraphrased: true,
  locator: "page 3",
  note: "",
  answer: "",
  capturedAt: "2026-11-22T09:00:00.000Z",
  captureSha256: "ab12",
  id: "0199f1c2-0000-7000-8000-000000000001",
  sourceId: "0199f1c2-0000-7000-8000-000000000002",
};
const record: ClaimRecord = {
  schemaVersion: 1,
  reference: "C-4",
  state: "signed_off",
  stage: "signed_off",
  wording: '-28 points, "as he said"',
  verdict: "partly_supported",
  rating: 3,
  narrowerWording: "It drew on a paper.",
  trueUntil: "",
  type: "cause",
  attributionKind: "outlet",
  attributedTo: "@sample",
  criticality: "high",
  legalRisk: true,
  allegation: false,
  rationale: "Two reports.\n\nOne denial.",
  assessedBy: "Sample researcher",
  assessedAt: "2026-11-23T09:00:00.000Z",
  signedOffBy: "Sample editor",
  signedOffAt: null,
  policyVersion: 1,
  signedUnderPolicyVersion: 2,
  independentOriginsAtLeast: 1,
  independentOriginsAtMost: 2,
  overrides: ["G1. 1 independent origin of the 2 required: Reuters. Sample editor: Nobody else was there."],
  stories: ["Who wrote the 28-point plan?", "+ more"],
  wordsInDraft: ["drew on a Russian paper"],
  flags: ["Depends on C-3, which is refuted.", "Contradicts C-22, which is verified."],
  id: "0199f1c2-0000-7000-8000-000000000003",
  corrections: [
    {
      ...{ kind: "correction", before: "28 points", after: "22 points\nin all", reason: "Miscounted." },
      ...{ by: "Sample editor", at: "2026-11-24T09:00:00.000Z", publishedAt: null },
    },
    {
      ...{ kind: "update", before: "22 points", after: "20 points", reason: "A new text." },
      ...{ by: "Sample editor", at: "2026-11-25T09:00:00.000Z", publishedAt: "2026-11-25T10:00:00.000Z" },
    },
  ],
  evidence: [
    report,
    { ...report, stance: "refutes", primary: true, source: "A denial", passage: "", note: "rang" },
  ],
};

const byColumn = (of: ClaimRecord) =>
  Object.fromEntries(toCsvCells(of).map((cell, at) => [CSV_COLUMNS[at]?.name, cell]));

describe("the list of fields", () => {
  test("is the record's, in its order, each with a description", () => {
    expect(Object.keys(CLAIM_FIELDS)).toEqual(Object.keys(record));
    expect(Object.keys(EVIDENCE_FIELDS)).toEqual(Object.keys(report));
    for (const { description } of CSV_COLUMNS) expect(description).not.toBe("");
  });

  test("names each column once", () => {
    const names = CSV_COLUMNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("evidencePublishedOn");
    expect(names).not.toContain("evidence");
  });
});

describe("toCsvCells", () => {
  test("gives a cell for each column", () => expect(toCsvCells(record)).toHaveLength(CSV_COLUMNS.length));

  test.each([
    ["schemaVersion", "1"],
    ["state", "signed_off"],
    ["wording", '\'-28 points, "as he said"'],
    ["attributedTo", "'@sample"],
    ["rating", "3"],
    ["legalRisk", "true"],
    ["rationale", "Two reports.\n\nOne denial."],
    ["signedOffAt", ""],
    ["independentOriginsAtMost", "2"],
    [
      "overrides",
      "G1. 1 independent origin of the 2 required: Reuters. Sample editor: Nobody else was there.",
    ],
    ["evidenceCaptureSha256", "1. ab12\n2. ab12"],
    ["stories", "1. Who wrote the 28-point plan?\n2. + more"],
    ["wordsInDraft", "drew on a Russian paper"],
    ["flags", "1. Depends on C-3, which is refuted.\n2. Contradicts C-22, which is verified."],
    ["correctionKind", "1. correction\n2. update"],
    ["correctionAfter", "1. 22 points\n   in all\n2. 20 points"],
    ["correctionPublishedAt", "1. \n2. 2026-11-25T10:00:00.000Z"],
    ["evidenceStance", "1. supports_in_part\n2. refutes"],
    ["evidencePrimary", "1. false\n2. true"],
    ["evidenceSource", "1. =A report\n2. A denial"],
    ["evidencePassage", "1. first line\n   2. second line\n2. "],
    ["evidenceNote", "1. \n2. rang"],
  ])("%s: %j", (column, cell) => expect(byColumn(record)[column]).toBe(cell));

  test("restores text cells exactly", () => {
    expect(restoreCell(byColumn(record).wording ?? "")).toBe(record.wording);
  });

  test("leaves lists without items empty", () => {
    const bare = byColumn({
      ...record,
      stories: [],
      wordsInDraft: [],
      corrections: [],
      evidence: [],
      rating: null,
      policyVersion: null,
    });
    expect([bare.stories, bare.wordsInDraft, bare.evidenceStance, bare.rating, bare.policyVersion]).toEqual([
      "",
      "",
      "",
      "",
      "",
    ]);
  });
});

test("only verified, refuted and partly supported carry a number, and a whole one", () => {
  const rated = VERDICTS.map((verdict) => [verdict, exportedRating(verdict, 3)]).filter(
    ([, rating]) => rating !== null,
  );
  expect(rated).toEqual([
    ["verified", 5],
    ["partly_supported", 3],
    ["refuted", 1],
  ]);
});
