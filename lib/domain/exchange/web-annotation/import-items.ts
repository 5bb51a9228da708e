import type { EVIDENCE_FIELDS, EvidenceRecord } from "../claim-record";
import type {
  Cell,
  ClaimField,
  ImportedSource,
  ImportItem,
  ImportProblem,
  SourceField,
} from "../import-items/import-item";
import { type Fields, fieldsOf, listOf, textOf } from "./json-fields";
import { parseAnnotations } from "./parse";
import { ANNOTATION_PROBLEM_WORDS, type ReadAnnotation } from "./read-annotation";

/** Whether a document is one of annotations, be they readable or not. */
export function holdsAnnotations(document: unknown): boolean {
  const [first] = Array.isArray(document) ? document : [document];
  const types = listOf(fieldsOf(first)?.type);
  return types.some(
    (type) => typeof type === "string" && /^(oa:|as:)?Annotation(Page|Collection)?$/.test(type),
  );
}

/**
 * The claims that Web Annotations are about, ours and those of other programs: the words they are on, what they say as a
 * remark, what they link to as sources. Ours come with everything that our record of the claim says of it and of its
 * evidence; the verdict is a remark, like any verdict of a file. `row` counts the annotations from 1.
 */
export function annotationItems(documents: readonly unknown[]): {
  items: ImportItem[];
  problems: ImportProblem[];
} {
  const items: ImportItem[] = [];
  const problems: ImportProblem[] = [];
  let row = 0;
  for (const read of documents.flatMap(parseAnnotations)) {
    row += 1;
    if (read.ok) items.push(itemOf(read.annotation, row));
    else {
      const place = { table: 0, row, column: read.path };
      problems.push({ ...place, severity: "leavesOut", sentence: ANNOTATION_PROBLEM_WORDS[read.problem] });
    }
  }
  return { items, problems };
}

function itemOf(annotation: ReadAnnotation, row: number): ImportItem {
  const at = (column: string, text: string): Cell => ({ text, place: { table: 0, row, column } });
  const { id, wording, quote, position, sha256, claim, remarks, links } = annotation;
  const record = fieldsOf(annotation.record);
  const yes = (value: boolean) => (value ? "yes" : "");
  const cells: Partial<Record<ClaimField, Cell>> = {
    // One claim has an annotation in each draft, and one id.
    externalId: at("id", (record && textOf(record, "id")) || id),
    wording: at("body", wording),
    type: at("claimRecord.type", record ? claim.type : ""),
    attributionKind: at("claimRecord.attributionKind", record ? claim.attributionKind : ""),
    attributedTo: at("claimRecord.attributedTo", claim.attributedTo),
    criticality: at("claimRecord.criticality", record ? claim.criticality : ""),
    legalRisk: at("claimRecord.legalRisk", yes(claim.legalRisk)),
    allegation: at("claimRecord.allegation", yes(claim.allegation)),
    wordsInDraft: at("target.selector", quote?.exact ?? ""),
    verdict: at("body", remarks.find(({ purpose }) => purpose === "assessing")?.words ?? ""),
    note: at(
      "body",
      remarks
        .filter(({ purpose }) => !TOLD_ELSEWHERE.has(purpose))
        .map(sayRemark)
        .join("\n"),
    ),
  };
  const evidence = listOf(record?.evidence)
    .map(fieldsOf)
    .filter((item) => item !== null);
  return {
    place: { table: 0, row, column: "" },
    claim: present(cells),
    sources: record
      ? evidence.map((item) => sourceOf(item, at))
      : links.map((link) => linkedSource(link, at)),
    ...((quote || position) && { on: { quote, position, sha256 } }),
    problems: [],
  };
}

/** The verdict has a place of its own; the reference is another newsroom's. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["assessing", "identifying", "classifying"]);

function sayRemark({ purpose, words }: ReadAnnotation["remarks"][number]): string {
  return purpose === "tagging" ? `Tag: ${words}` : words;
}

function linkedSource(
  { url, exact }: ReadAnnotation["links"][number],
  at: (column: string, text: string) => Cell,
): ImportedSource {
  return present({ url: at("body", url), passage: at("body", exact) });
}

/** What our record of evidence calls otherwise. */
const NAMED: Partial<Record<keyof EvidenceRecord, SourceField>> = {
  source: "title",
  outlet: "outletName",
  sourceKind: "kind",
  note: "evidenceNote",
};
const TAKEN = [
  "source",
  "sourceKind",
  "url",
  "outlet",
  "publishedOn",
  "passage",
  "paraphrased",
  "locator",
  "stance",
  "basis",
  "primary",
  "note",
] as const satisfies readonly (keyof typeof EVIDENCE_FIELDS)[];

function sourceOf(item: Fields, at: (column: string, text: string) => Cell): ImportedSource {
  const cells: ImportedSource = {};
  for (const field of TAKEN) {
    const value = item[field];
    const text = typeof value === "boolean" ? (value ? "yes" : "") : typeof value === "string" ? value : "";
    cells[NAMED[field] ?? (field as SourceField)] = at(`claimRecord.evidence.${field}`, text);
  }
  return present(cells);
}

function present<Field extends string>(cells: Partial<Record<Field, Cell>>): Partial<Record<Field, Cell>> {
  const entries = Object.entries(cells) as [Field, Cell][];
  return Object.fromEntries(entries.filter(([, { text }]) => text.trim() !== "")) as Partial<
    Record<Field, Cell>
  >;
}
