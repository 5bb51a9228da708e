import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyClaimRecord, awkwardWords } from "../../testing/claim-record";
import { processorMs } from "../../testing/processor-time";
import type { ClaimRecord } from "../claim-record";
import { codePointsOf } from "./code-points";
import { parseAnnotations } from "./parse";
import { type ClaimsOfDraft, toAnnotationCollection } from "./serialize";

const [sample] = fc.sample(anyClaimRecord, { numRuns: 1, seed: 7 }) as [ClaimRecord];
const record: ClaimRecord = {
  ...sample,
  ...{ reference: "C-4", state: "signed_off", stage: "signed_off", verdict: "verified", type: "figure" },
  ...{ wording: "The boat has 3 masts", narrowerWording: "", rationale: "Counted.", criticality: "high" },
  ...{ assessedBy: "Ana", assessedAt: "2026-11-24T09:00:00.000Z", legalRisk: false, allegation: false },
  ...{ signedOffBy: "Eva", signedOffAt: "2026-11-25T09:00:00.000Z" },
  corrections: [
    {
      ...{ kind: "update", before: "2", after: "3", reason: "One more." },
      ...{ by: "Eva", at: "2026-11-26T09:00:00.000Z", publishedAt: null },
    },
  ],
  evidence: sample.evidence.slice(0, 0),
};
const TEXT = "⛵ 😀😀 The boat has three masts.";
const ADDRESS = "https://galley.example/stories/1/drafts/2";
const draft = {
  address: ADDRESS,
  language: "en",
  text: TEXT,
  sha256: "ab".repeat(32),
  addedAt: "2026-11-20T09:00:00.000Z",
};
const of = (claims: ClaimsOfDraft["claims"], more: Partial<ClaimsOfDraft["draft"]> = {}): ClaimsOfDraft => ({
  address: `${ADDRESS}/annotations`,
  label: "The boat, draft 2",
  generatedAt: "2026-11-27T09:00:00.000Z",
  draft: { ...draft, ...more },
  claims,
});
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test("a claim is an annotation on its words: quoted once, counted in code points, at the draft's hash", () => {
  const { first, ...collection } = toAnnotationCollection(
    of([{ record, span: spanOf("boat has three masts") }]),
  );
  expect(collection).toMatchObject({ type: "AnnotationCollection", total: 1, label: "The boat, draft 2" });
  const text = (purpose: string, value: string) => ({
    type: "TextualBody",
    purpose,
    value,
    format: "text/plain",
  });
  expect(first.items).toEqual([
    {
      ...{ id: `${ADDRESS}/annotations#C-4`, type: "Annotation", motivation: "assessing" },
      ...{ creator: { type: "Person", name: "Ana" }, created: "2026-11-24T09:00:00.000Z" },
      body: [
        { ...text("describing", "The boat has 3 masts"), language: "en" },
        text("identifying", "C-4"),
        text("classifying", "Figure"),
        {
          ...text("assessing", "Verified, signed off"),
          ...{ creator: { type: "Person", name: "Eva" }, created: "2026-11-25T09:00:00.000Z" },
        },
        text("commenting", "Counted."),
        text("tagging", "high criticality"),
        {
          ...text("editing", "Update: “2” became “3”. One more."),
          ...{ creator: { type: "Person", name: "Eva" }, created: "2026-11-26T09:00:00.000Z" },
        },
      ],
      target: {
        type: "SpecificResource",
        source: ADDRESS,
        selector: [
          { type: "TextQuoteSelector", exact: "boat has three masts", prefix: "⛵ 😀😀 The ", suffix: "." },
          // Two emoji are four units of UTF-16.
          { type: "TextPositionSelector", start: 9, end: 29 },
        ],
        state: { type: "TimeState", sourceDate: draft.addedAt, sha256: draft.sha256 },
      },
      claimRecord: record,
    },
  ]);
});

test("a working copy says so in words and as a tag, and what has no place is on the whole draft", () => {
  const [annotation] = toAnnotationCollection(
    of([{ record: { ...record, state: "working_copy" }, span: null }]),
  ).first.items;
  const values = annotation?.body.map((body) => ("value" in body ? body.value : ""));
  expect(values).toContain("Working copy: Verified, signed off");
  expect(values).toContain("working copy");
  expect(annotation?.target).not.toHaveProperty("selector");
});

test("evidence is linked to with its words, told where it has no address, and never quoted in words of our own", () => {
  const item = {
    ...fc.sample(
      anyClaimRecord.filter((one) => one.evidence.length > 0),
      { numRuns: 1, seed: 3 },
    )[0]?.evidence[0],
  };
  const evidence = [
    { ...item, url: "https://a.example/1", passage: "three masts", paraphrased: false },
    { ...item, url: "https://a.example/2", passage: "it has some masts", paraphrased: true },
    {
      ...item,
      url: "",
      source: "The ship's carpenter",
      outlet: "",
      stance: "supports",
      passage: "Three.",
      paraphrased: false,
    },
  ] as ClaimRecord["evidence"];
  const [annotation] = toAnnotationCollection(of([{ record: { ...record, evidence }, span: null }])).first
    .items;
  expect(annotation?.body.slice(-3)).toEqual([
    {
      ...{ type: "SpecificResource", purpose: "linking", source: "https://a.example/1" },
      selector: { type: "TextQuoteSelector", exact: "three masts" },
    },
    { type: "SpecificResource", purpose: "linking", source: "https://a.example/2" },
    {
      type: "TextualBody",
      purpose: "commenting",
      value: "Supports: The ship's carpenter “Three.”",
      format: "text/plain",
    },
  ]);
});

test("what goes out comes back whole, whatever it says", () => {
  const placed = fc.tuple(
    awkwardWords,
    awkwardWords,
    awkwardWords,
    fc.array(anyClaimRecord, { maxLength: 3 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(placed, ([before, words, after, records, hasPlace]) => {
      const text = before + words + after;
      const span = { start: before.length, end: before.length + words.length };
      const sent = of(
        records.map((one) => ({ record: one, span: hasPlace ? span : null })),
        { text },
      );
      const read = parseAnnotations(JSON.parse(JSON.stringify(toAnnotationCollection(sent))));
      expect(read).toHaveLength(records.length);
      for (const [index, one] of read.entries()) {
        const back = one.ok ? one.annotation : null;
        expect(back?.record).toEqual(records[index]);
        expect(back?.wording).toBe(records[index]?.wording);
        expect(back?.sha256).toBe(draft.sha256);
        expect(back?.quote?.exact ?? null).toBe(hasPlace ? words : null);
        expect(back?.position && codePointsOf(text).toUnits(back.position)).toEqual(hasPlace ? span : null);
        expect(Array.from(text).slice(back?.position?.start, back?.position?.end).join("")).toBe(
          hasPlace ? words : text,
        );
      }
    }),
  );
});

test("100,000 characters of one claim, and a draft of 500,000, go out and come back at once", () => {
  const started = processorMs();
  const long = { ...record, rationale: "😀=שלום\r\n".repeat(12_500) };
  const text = "😀 The boat. ".repeat(38_000);
  const claims = Array.from({ length: 500 }, (_, index) => ({
    record: index === 0 ? long : record,
    span: { start: index * 13 + 3, end: index * 13 + 12 },
  }));
  const read = parseAnnotations(JSON.parse(JSON.stringify(toAnnotationCollection(of(claims, { text })))));
  expect(read.map((one) => one.ok && one.annotation.record)).toEqual(claims.map((one) => one.record));
  expect(read.at(-1)).toMatchObject({ ok: true, annotation: { quote: { exact: "The boat." } } });
  expect(processorMs() - started).toBeLessThan(3_000);
});

describe("code points", () => {
  test.each([
    ["plain", 0, 5],
    ["a😀b", 0, 3],
    ["a😀b", 2, 3],
    ["😀😀", 1, 2],
  ])("%s from %i to %i and back", (text, start, end) => {
    const { toUnits, toPoints } = codePointsOf(text);
    const span = toUnits({ start, end });
    expect(span && text.slice(span.start, span.end)).toBe(Array.from(text).slice(start, end).join(""));
    expect(span && toPoints(span)).toEqual({ start, end });
  });

  test.each([
    [-1, 1],
    [1, 0],
    [0, 4],
    [0.5, 1],
    [Number.NaN, 1],
  ])("%d to %d is no span of three characters", (start, end) =>
    expect(codePointsOf("a😀b").toUnits({ start, end })).toBeNull(),
  );
});
