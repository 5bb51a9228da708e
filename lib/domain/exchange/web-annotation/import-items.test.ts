import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyClaimRecord } from "../../testing/claim-record";
import { annotationItems, holdsAnnotations } from "./import-items";
import { toAnnotationCollection } from "./serialize";

test("what our annotations say of claims and evidence comes back, whatever it says", () => {
  fc.assert(
    fc.property(fc.array(anyClaimRecord, { maxLength: 3 }), (records) => {
      const collection = toAnnotationCollection({
        ...{ address: "https://a.example/1", label: "A draft", generatedAt: "2026-11-27T09:00:00.000Z" },
        draft: {
          address: "https://a.example",
          language: "en",
          text: "",
          sha256: "ab".repeat(32),
          addedAt: "2026-11-27T09:00:00.000Z",
        },
        claims: records.map((record) => ({ record, span: null })),
      });
      const { items, problems } = annotationItems([JSON.parse(JSON.stringify(collection))]);
      expect(problems).toEqual([]);
      expect(items).toHaveLength(records.length);
      for (const [index, { claim, sources, on }] of items.entries()) {
        const record = records[index];
        const said = Object.fromEntries(Object.entries(claim).map(([field, cell]) => [field, cell.text]));
        expect(said).toMatchObject({
          wording: record?.wording,
          type: record?.type,
          externalId: record?.id || expect.any(String),
        });
        expect(said.legalRisk).toBe(record?.legalRisk ? "yes" : undefined);
        expect(
          sources.map(({ title, passage, stance, kind }) => [
            title?.text,
            passage?.text ?? "",
            stance?.text,
            kind?.text,
          ]),
        ).toEqual(
          record?.evidence.map(({ source, passage, stance, sourceKind }) => [
            source,
            passage.trim() === "" ? "" : passage,
            stance,
            sourceKind,
          ]),
        );
        expect(on).toBeUndefined();
      }
    }),
  );
});

describe("what holds annotations", () => {
  test.each<[string, unknown, boolean]>([
    ["one", { type: "Annotation" }, true],
    ["a list", [{ type: ["oa:Annotation"] }], true],
    ["a page", { type: "AnnotationPage", items: [] }, true],
    ["a fact check", { "@type": "ClaimReview" }, false],
    ["nothing", null, false],
  ])("%s: %j", (_, document, holds) => expect(holdsAnnotations(document)).toBe(holds));
});

test("each that can't be taken is named at its path, with its row", () =>
  expect(
    annotationItems([{ type: "AnnotationPage", items: [{ type: "Annotation" }, { type: "Note" }] }]).problems,
  ).toMatchObject([
    { row: 1, column: "items[0]", sentence: "It says nothing of what it was made on (target)." },
    { row: 2, column: "items[1]", sentence: "This is no annotation: its type is another." },
  ]));
