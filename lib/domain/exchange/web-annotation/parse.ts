import { ATTRIBUTION_KINDS, CLAIM_TYPES, CRITICALITIES } from "../../claims/vocabulary";
import { isBlank } from "../../text/typed-text";
import { type Fields, fieldsOf, isType, listOf, textOf } from "./json-fields";
import type { AnnotationProblem, AnnotationRead, ReadAnnotation, ReadClaimFields } from "./read-annotation";
import { readBodies } from "./read-bodies";
import { readTarget } from "./read-target";

/**
 * Reads W3C Web Annotations, ours and those of other programs, from what JSON.parse gives: one, a list, a page, or a
 * collection with its pages in it. Each annotation is taken or refused with its reason, in order; never throws. A page
 * that the collection only names is not fetched: [] then.
 */
export function parseAnnotations(document: unknown): AnnotationRead[] {
  return annotationsIn(document, "", 0).map(({ value, path }) => ({ path, ...readAnnotation(value) }));
}

type Found = { value: unknown; path: string };

/** Pages within collections within lists end here. */
const DEEPEST = 6;

function annotationsIn(value: unknown, path: string, depth: number): Found[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) => annotationsIn(one, `${path}[${index}]`, depth + 1));
  const fields = fieldsOf(value);
  const within = (name: string) =>
    annotationsIn(fields?.[name], path === "" ? name : `${path}.${name}`, depth + 1);
  if (fields && !isType(fields, "Annotation")) {
    // A page says which comes next: by address, or in full.
    const inner = ["first", "items", "next", "@graph"].filter((name) => typeof fields[name] === "object");
    if (inner.length > 0 || isType(fields, "AnnotationCollection")) return inner.flatMap(within);
  }
  return value === undefined || value === null ? [] : [{ value, path }];
}

type Read = { ok: true; annotation: ReadAnnotation } | { ok: false; problem: AnnotationProblem };

function readAnnotation(value: unknown): Read {
  const fields = fieldsOf(value);
  if (!fields || !isType(fields, "Annotation")) return { ok: false, problem: "notAnAnnotation" };
  const target = readTarget(fields.target);
  if (typeof target === "string") return { ok: false, problem: target };
  const { describing, remarks, links } = readBodies(fields);
  const record = fieldsOf(fields.claimRecord);
  const wording =
    [describing, record && textOf(record, "wording"), target.quote?.exact].find(
      (text) => text && !isBlank(text),
    ) ?? "";
  // A comment alone, on a whole text, is no claim of the text, but may be all that there is.
  const words =
    wording === "" ? (remarks.find(({ purpose }) => purpose === "commenting")?.words ?? "") : wording;
  if (isBlank(words)) return { ok: false, problem: "noWords" };
  const id = textOf(fields, "id", "@id") ?? "";
  return {
    ok: true,
    annotation: { id, wording: words, ...target, claim: claimOf(record, remarks), remarks, links, record },
  };
}

function claimOf(record: Fields | null, remarks: ReadAnnotation["remarks"]): ReadClaimFields {
  const said = (name: string) => (record && textOf(record, name)) ?? "";
  const attributedTo = isBlank(said("attributedTo")) ? "" : said("attributedTo");
  const kind = ATTRIBUTION_KINDS.find((one) => one === said("attributionKind")) ?? "own_voice";
  return {
    reference: said("reference") || (remarks.find(({ purpose }) => purpose === "identifying")?.words ?? ""),
    type: CLAIM_TYPES.find((one) => one === said("type")) ?? "other",
    // Somebody else's claim needs somebody, unless nobody is to be named.
    attributionKind: attributedTo === "" && kind !== "anonymous" ? "own_voice" : kind,
    attributedTo: kind === "own_voice" ? "" : attributedTo,
    criticality: CRITICALITIES.find((one) => one === said("criticality")) ?? "normal",
    legalRisk: listOf(record?.legalRisk).includes(true),
    allegation: listOf(record?.allegation).includes(true),
  };
}
