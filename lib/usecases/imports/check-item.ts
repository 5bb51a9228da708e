import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type {
  Cell,
  ClaimField,
  ImportDefaults,
  ImportedSource,
  ImportItem,
  ImportProblem,
  MarkedWords,
  Place,
  SourceField,
} from "@/lib/domain/exchange/import-items/import-item";
import { readClaimValues, readSourceValues } from "@/lib/domain/exchange/import-items/read-values";
import { cleanText } from "@/lib/domain/text/typed-text";
import { logClaimSchema } from "../claims/schema";
import { type AddEvidence, addEvidenceSchema } from "../evidence/schema";
import { keptId, wordingId } from "./external-id";
import { passageKey, type SaidByRow, saidOf, sourceKey } from "./said";

/** Evidence with its source, both as new: whether the source is there already is asked when it comes in. */
export type CheckedSource = Extract<AddEvidence, { from: "new" }> & { place: Place };

/** A row that can come in, its values parsed as a form's would be. */
export type CheckedItem = {
  place: Place;
  externalId: string;
  claim: z.output<typeof logClaimSchema>;
  wordsInDraft: Cell | null;
  on: MarkedWords | null;
  verdict: string;
  note: string;
  sources: CheckedSource[];
  /** All of it, for telling whether the row has changed. */
  said: SaidByRow;
};

export type Checked = { item: CheckedItem | null; problems: ImportProblem[] };

/** Looks at a row's values by the same rules as the forms: what a form would refuse leaves the row out. */
export function checkItem(item: ImportItem, defaults: ImportDefaults): Checked {
  const problems = [...item.problems];
  const remark = (cell: Cell, sentence: string) =>
    void problems.push({ ...cell.place, severity: "remark", sentence });
  const claim = logClaimSchema.safeParse({ ...readClaimValues(item, remark), requestId: randomUUID() });
  if (!claim.success) problems.push(...refused(claim.error, item.claim, item.place));
  const sources = item.sources.flatMap((source) => {
    const values = readSourceValues(source, defaults, remark);
    if (values === null) return [];
    const ids = { claimId: randomUUID(), requestId: randomUUID(), from: "new" };
    const parsed = addEvidenceSchema.safeParse({ ...ids, ...values });
    if (!parsed.success) problems.push(...refused(parsed.error, source, item.place));
    return parsed.success && parsed.data.from === "new"
      ? [{ ...parsed.data, place: placeOf(source, item) }]
      : [];
  });
  const { verdict, note } = item.claim;
  if (!claim.success || problems.some(({ severity }) => severity === "leavesOut"))
    return { item: null, problems };
  const once = withoutDoubles(sources, problems);
  const checked = {
    place: item.place,
    externalId: keptId(item.claim.externalId?.text ?? "") || wordingId(claim.data.wording),
    claim: claim.data,
    wordsInDraft: item.claim.wordsInDraft ?? null,
    on: item.on ?? null,
    verdict: cleanText(verdict?.text ?? "").slice(0, LONGEST_REMARK),
    note: cleanText(note?.text ?? "").slice(0, LONGEST_REMARK),
    sources: once,
  };
  return { item: { ...checked, said: saidOf(checked) }, problems };
}

const LONGEST_REMARK = 10_000;

type Fields = Partial<Record<ClaimField, Cell>> | ImportedSource;

/** What the forms say is wrong, at the cell that it is wrong with. */
function refused(error: z.ZodError, fields: Fields, place: Place): ImportProblem[] {
  return error.issues.map((issue) => {
    const cell = (fields as Record<string, Cell | undefined>)[columnOf(String(issue.path[0] ?? ""))];
    return { ...(cell?.place ?? place), severity: "leavesOut", sentence: issue.message };
  });
}

/** Where the form's field has another name than the file's. */
function columnOf(field: string): ClaimField | SourceField | string {
  return (
    ({ exact: "passage", note: "evidenceNote", locatorKind: "locator" } as Record<string, string>)[field] ??
    field
  );
}

function placeOf(source: ImportedSource, item: ImportItem): Place {
  return (source.url ?? source.title ?? source.outletName)?.place ?? item.place;
}

/** The same passage of the same source is one piece of evidence, as everywhere. */
function withoutDoubles(sources: CheckedSource[], problems: ImportProblem[]): CheckedSource[] {
  const seen = new Set<string>();
  return sources.filter((source) => {
    const key = `${sourceKey(source)} ${passageKey(source)}`;
    if (!seen.has(key)) return seen.add(key);
    const sentence = "This row has the same words of the same source twice: they come in once.";
    problems.push({ ...source.place, severity: "remark", sentence });
    return false;
  });
}
