import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAnnotations } from "./parse";

const quote = { type: "TextQuoteSelector", exact: "three masts", prefix: "has ", suffix: "." };
const target = {
  source: "https://paper.example/boat",
  selector: [quote, { type: "TextPositionSelector", start: 9, end: 20 }],
};
const annotation = {
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "https://a.example/1",
  type: "Annotation",
  target,
};
const read = (document: unknown) => parseAnnotations(document);
const one = (more: object) => {
  const [first] = read({ ...annotation, ...more });
  return first?.ok ? first.annotation : first?.problem;
};

test("another program's annotation: the words quoted are the claim, what it says are remarks", () => {
  const body = [
    { type: "TextualBody", value: "Is that so?", purpose: "oa:commenting" },
    { type: "TextualBody", value: "boats", purpose: ["tagging"] },
    {
      type: "SpecificResource",
      source: { id: "https://b.example/2" },
      selector: { type: "TextQuoteSelector", exact: "masts" },
    },
    "https://b.example/3",
    { type: "Choice", items: [{ type: "TextualBody", value: "¿Es así?", language: "es" }] },
    { type: "TextualBody", value: "  " },
  ];
  expect(one({ body })).toEqual({
    id: "https://a.example/1",
    wording: "three masts",
    quote: { exact: "three masts", prefix: "has ", suffix: "." },
    position: { start: 9, end: 20 },
    sha256: "",
    target: "https://paper.example/boat",
    claim: {
      ...{ reference: "", type: "other", attributionKind: "own_voice", attributedTo: "" },
      ...{ criticality: "normal", legalRisk: false, allegation: false },
    },
    remarks: [
      { purpose: "commenting", words: "Is that so?" },
      { purpose: "tagging", words: "boats" },
      { purpose: "commenting", words: "¿Es así?" },
    ],
    links: [
      { url: "https://b.example/2", exact: "masts" },
      { url: "https://b.example/3", exact: "" },
    ],
    record: null,
  });
});

test.each<[string, unknown, number]>([
  ["one", annotation, 1],
  ["a list", [annotation, annotation], 2],
  ["a page", { type: "AnnotationPage", items: [annotation] }, 1],
  [
    "a collection with its page",
    { type: ["AnnotationCollection"], first: { type: "AnnotationPage", items: [annotation] } },
    1,
  ],
  [
    "pages one after the other",
    { type: "AnnotationPage", items: [annotation], next: { type: "AnnotationPage", items: [annotation] } },
    2,
  ],
  [
    "a collection that only names its page",
    { type: "AnnotationCollection", first: "https://a.example/page1" },
    0,
  ],
  ["a graph", { "@graph": [annotation] }, 1],
  ["types in full", { ...annotation, type: "oa:Annotation" }, 1],
])("%s", (_, document, count) => {
  const all = read(document);
  expect(all.map(({ ok }) => ok)).toEqual(Array(count).fill(true));
});

test.each<[string, unknown, string]>([
  ["an article", { type: "Article", target }, "notAnAnnotation"],
  ["text", "annotation", "notAnAnnotation"],
  ["no target", { ...annotation, target: undefined }, "noTarget"],
  ["a target that is no resource", { ...annotation, target: [7] }, "noTarget"],
  [
    "two quotes in one",
    { ...annotation, target: { source: "a", selector: { ...quote, exact: ["a", "b"] } } },
    "severalQuotes",
  ],
  ["a bare target", { ...annotation, target: "https://paper.example/boat" }, "noWords"],
  [
    "a quote of white space",
    { ...annotation, target: { source: "a", selector: { ...quote, exact: " \n" } } },
    "noWords",
  ],
])("%s is refused", (_, document, problem) =>
  expect(read(document)).toEqual([{ path: "", ok: false, problem }]),
);

test("each of several is taken or refused at its path", () =>
  expect(
    read({ type: "AnnotationPage", items: [annotation, 7, annotation] }).map(
      ({ path, ok }) => `${path} ${ok}`,
    ),
  ).toEqual(["items[0] true", "items[1] false", "items[2] true"]));

describe("what it was made on", () => {
  test.each<[string, unknown, unknown]>([
    [
      "a selector that refines another",
      { source: "a", selector: { type: "FragmentSelector", value: "p1", refinedBy: quote } },
      "three masts",
    ],
    ["a choice of selectors", { source: "a", selector: { type: "Choice", items: [quote] } }, "three masts"],
    ["the target that says where", ["https://a.example", target], "three masts"],
  ])("%s", (_, given, exact) => expect(one({ target: given })).toMatchObject({ quote: { exact } }));

  test.each([
    [3, 3],
    [-1, 2],
    ["3", "5"],
    [1.5, 3],
  ])("%j to %j is no position", (start, end) =>
    expect(
      one({ target: { source: "a", selector: [quote, { type: "TextPositionSelector", start, end }] } }),
    ).toMatchObject({
      position: null,
    }),
  );

  test("a hash that is none is not believed", () =>
    expect(
      one({ target: { ...target, state: [{ sha256: "AB" }, { sha256: "AB".repeat(32) }] } }),
    ).toMatchObject({
      sha256: "ab".repeat(32),
    }));
});

test("a comment on a whole text is its words, and bodyValue is one in short", () =>
  expect(one({ target: "https://paper.example", bodyValue: "Too long" })).toMatchObject({
    wording: "Too long",
    quote: null,
  }));

test("a record that was tampered with is read field by field", () =>
  expect(
    one({
      claimRecord: {
        wording: 7,
        type: "magic",
        attributionKind: "outlet",
        attributedTo: " ",
        legalRisk: "yes",
      },
    }),
  ).toMatchObject({
    wording: "three masts",
    claim: { type: "other", attributionKind: "own_voice", attributedTo: "", legalRisk: false },
  }));

test("nothing throws, whatever it is", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)));
  fc.assert(
    fc.property(
      fc.constantFrom("target", "body", "type", "id", "claimRecord"),
      fc.jsonValue(),
      (field, value) => void read({ ...annotation, [field]: value }),
    ),
  );
  let deep: unknown = [];
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  expect(read(deep)).toEqual([]);
  expect(read({ ...annotation, body: { items: [deep] } })).toHaveLength(1);
});
