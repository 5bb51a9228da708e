import { ROLE_WORDS } from "../access/roles";
import { CAPTURE_METHOD_WORDS } from "../captures/capture-shapes";
import {
  ATTRIBUTION_WORDS,
  CLAIM_TYPE_WORDS,
  CRITICALITY_WORDS,
  STAGE_WORDS,
  VERDICT_WORDS,
} from "../claims/vocabulary";
import { CORRECTION_WORDS } from "../corrections/correction";
import { BASIS_WORDS, STANCE_WORDS } from "../evidence/vocabulary";
import { INQUIRY_KIND_WORDS, INQUIRY_STATE_WORDS } from "../inquiries/vocabulary";
import { RELATION_WORDS } from "../lineage/vocabulary";
import { FOUND_AS_WORDS } from "../passages/copy-state";
import { publishedOnWords } from "../sources/published-on";
import { SOURCE_KIND_WORDS } from "../sources/vocabulary";
import { type DiffPart, wordDiff } from "./word-diff";

/** One field that an event changed or set, in words. Null stands for nothing: empty, not set. */
export type Change = { field: string } & (
  | { kind: "value"; before: string | null; after: string | null }
  /** ISO 8601 */
  | { kind: "time"; before: string | null; after: string | null }
  | { kind: "words"; parts: DiffPart[] }
);

type Facts = Record<string, unknown>;
/** People's names and claims' references by id. */
type Names = ReadonlyMap<string, string>;

type Field =
  | { words: string; says: "text" | "time" | "person" | "people" | "claim" | "yesNo" | "date" }
  | { words: string; says: Record<string, string> };

const ROLES_SAID = Object.fromEntries(Object.entries(ROLE_WORDS).map(([role, { name }]) => [role, name]));

/** The fields that events tell of, in the order in which they are told. */
const FIELDS: Record<string, Field> = {
  number: { words: "Number", says: "text" },
  title: { words: "Title", says: "text" },
  name: { words: "Name", says: "text" },
  host: { words: "Host", says: "text" },
  topics: { words: "Told of", says: "text" },
  headline: { words: "Headline", says: "text" },
  intro: { words: "Introduction", says: "text" },
  publicAddress: { words: "Public address", says: "text" },
  unanswered: { words: "Could not establish", says: "text" },
  wording: { words: "Wording", says: "text" },
  stage: { words: "Stage", says: STAGE_WORDS },
  verdict: { words: "Verdict", says: VERDICT_WORDS },
  rationale: { words: "Rationale", says: "text" },
  narrowerWording: { words: "Narrower wording", says: "text" },
  rating: { words: "Rating of 5", says: "text" },
  trueUntil: { words: "True until", says: "date" },
  correction: { words: "Kind", says: CORRECTION_WORDS },
  correctedAt: { words: "Published text corrected", says: "time" },
  relation: { words: "Relation", says: "text" },
  otherClaimId: { words: "Other claim", says: "claim" },
  asOf: { words: "As of", says: "date" },
  mergedInto: { words: "Merged into", says: "text" },
  mergedFrom: { words: "Merged from", says: "text" },
  items: { words: "Pieces of evidence", says: "text" },
  gate: { words: "Gate", says: "text" },
  primaryItems: { words: "Primary items that verify", says: "text" },
  independentOrigins: { words: "Independent origins that verify", says: "text" },
  originsAllSecondary: { words: "Independent origins when all are secondary", says: "text" },
  overrideG1: { words: "Editors may override G1", says: "yesNo" },
  overrideG2: { words: "Editors may override G2", says: "yesNo" },
  overrideG4: { words: "Editors may override G4", says: "yesNo" },
  overrideG5: { words: "Editors may override G5", says: "yesNo" },
  policyVersion: { words: "Version of the rules", says: "text" },
  source: { words: "Source", says: "text" },
  outlet: { words: "Outlet", says: "text" },
  outletName: { words: "Outlet", says: "text" },
  words: { words: "Words", says: "text" },
  paraphrased: { words: "Paraphrased", says: "yesNo" },
  copiedBy: { words: "How", says: CAPTURE_METHOD_WORDS },
  address: { words: "From", says: "text" },
  bytes: { words: "Bytes", says: "text" },
  askedById: { words: "Asked by", says: "person" },
  vanished: { words: "The page is gone", says: "yesNo" },
  copyOf: { words: "Saved copy of", says: "time" },
  stampedAt: { words: "Stamped", says: "time" },
  authority: { words: "Stamped by", says: "text" },
  foundAs: { words: "Stands there", says: FOUND_AS_WORDS },
  locator: { words: "Where in it", says: "text" },
  stance: { words: "Stance", says: STANCE_WORDS },
  basis: { words: "Basis", says: BASIS_WORDS },
  primary: { words: "Primary", says: "yesNo" },
  note: { words: "Note", says: "text" },
  inquiryKind: { words: "Asked as", says: INQUIRY_KIND_WORDS },
  whom: { words: "Who was asked", says: "text" },
  means: { words: "How", says: "text" },
  asked: { words: "What was asked", says: "text" },
  askedAt: { words: "Asked", says: "time" },
  deadlineAt: { words: "Deadline", says: "time" },
  inquiryState: { words: "What came of it", says: INQUIRY_STATE_WORDS },
  answer: { words: "Answer", says: "text" },
  answeredAt: { words: "Answered", says: "time" },
  said: { words: "Said", says: "text" },
  how: { words: "How", says: RELATION_WORDS },
  reliesOn: { words: "Relies on", says: "text" },
  knowsFrom: { words: "Knows it from", says: "text" },
  oneOriginWith: { words: "One origin with", says: "text" },
  shared: { words: "They share", says: "text" },
  importedFrom: { words: "Brought in from", says: "text" },
  idInFile: { words: "Id in the file", says: "text" },
  verdictInFile: { words: "Verdict in the file, not signed off here", says: "text" },
  noteInFile: { words: "Note in the file", says: "text" },
  type: { words: "Type", says: CLAIM_TYPE_WORDS },
  attributionKind: { words: "Who asserts it", says: ATTRIBUTION_WORDS },
  attributedTo: { words: "Asserted by", says: "text" },
  criticality: { words: "Criticality", says: CRITICALITY_WORDS },
  legalRisk: { words: "Legal risk", says: "yesNo" },
  allegation: { words: "Allegation against a person", says: "yesNo" },
  restsOnAuthorAlone: { words: "Rests on the author alone", says: "yesNo" },
  assigneeId: { words: "Assigned to", says: "person" },
  dueAt: { words: "Due", says: "time" },
  desk: { words: "Desk", says: "text" },
  closesAt: { words: "Closes", says: "time" },
  restricted: { words: "Restricted to its members", says: "yesNo" },
  memberIds: { words: "Members", says: "people" },
  draft: { words: "Draft", says: "text" },
  claims: { words: "Claims", says: "text" },
  sentences: { words: "Sentences", says: "text" },
  missing: { words: "Missing", says: "text" },
  characters: { words: "Characters", says: "text" },
  fileName: { words: "File", says: "text" },
  goesBackTo: { words: "Goes back to draft", says: "text" },
  unmoved: { words: "Claims that stay", says: "text" },
  moved: { words: "Claims moved", says: "text" },
  changed: { words: "Claims changed", says: "text" },
  backToWork: { words: "Claims back to work", says: "text" },
  ambiguous: { words: "Claims to place", says: "text" },
  gone: { words: "Claims gone", says: "text" },
  restored: { words: "Claims restored", says: "text" },
  url: { words: "Address", says: "text" },
  domain: { words: "Domain", says: "text" },
  ownerGroup: { words: "Owner group", says: "text" },
  kind: { words: "Kind", says: SOURCE_KIND_WORDS },
  authors: { words: "Authors", says: "text" },
  publishedOn: { words: "Published", says: "date" },
  confidential: { words: "Confidential", says: "yesNo" },
  confidantIds: { words: "People who know who it is", says: "people" },
  language: { words: "Language", says: "text" },
  email: { words: "Email address", says: "text" },
  role: { words: "Role", says: ROLES_SAID },
  mayClearLegal: { words: "May clear legal risk", says: "yesNo" },
};

/** What is for machines: offsets and hashes. The words and the text they belong to are told. */
const NOT_TOLD = new Set(["start", "end", "sha256"]);

/**
 * What an event changed, field by field, in words: names instead of ids, vocabulary instead of values, and words that
 * were rewritten as a difference. A fact that is unknown here is told under its own name rather than left out, except ids.
 */
export function sayChanges(before: unknown, after: unknown, names: Names): Change[] {
  const old = factsOf(before);
  const now = factsOf(after);
  return inOrder([...new Set([...Object.keys(old), ...Object.keys(now)])])
    .map((name) => sayChange(name, old[name], now[name], names))
    .filter((change) => change !== null);
}

/** The ids of people whose names sayChanges will need. */
export function peopleIn(...facts: unknown[]): string[] {
  return idsIn(["person", "people"], facts);
}

/** The ids of claims whose references sayChanges will need; what is not named may not be seen. */
export function claimsIn(...facts: unknown[]): string[] {
  return idsIn(["claim"], facts);
}

function idsIn(kinds: readonly Field["says"][], facts: readonly unknown[]): string[] {
  return facts.flatMap((each) =>
    Object.entries(factsOf(each)).flatMap(([name, value]) => {
      const says = FIELDS[name]?.says;
      return says && kinds.includes(says) ? [value].flat().filter((id) => typeof id === "string") : [];
    }),
  );
}

function factsOf(facts: unknown): Facts {
  return typeof facts === "object" && facts !== null && !Array.isArray(facts) ? (facts as Facts) : {};
}

const ORDER = new Map(Object.keys(FIELDS).map((name, position) => [name, position]));

function inOrder(names: string[]): string[] {
  const place = (name: string) => ORDER.get(name) ?? ORDER.size;
  return names.filter((name) => !NOT_TOLD.has(name)).sort((a, b) => place(a) - place(b));
}

function sayChange(name: string, before: unknown, after: unknown, names: Names): Change | null {
  const known = FIELDS[name];
  if (!known && /Ids?$/.test(name)) return null;
  const { words: field, says } = known ?? { words: inWords(name), says: "text" as const };
  // What was never said before is not told for being no.
  if ((before === undefined && after === false) || (before === false && after === undefined)) return null;
  const was = sayValue(says, before, names);
  const is = sayValue(says, after, names);
  if (was === is) return null;
  if (says === "time") return { field, kind: "time", before: was, after: is };
  const isRewritten = says === "text" && was !== null && is !== null && /\s/.test(was) && /\s/.test(is);
  if (isRewritten) return { field, kind: "words", parts: wordDiff(was, is) };
  return { field, kind: "value", before: was, after: is };
}

function sayValue(says: Field["says"], value: unknown, names: Names): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof says === "object") return says[String(value)] ?? String(value);
  switch (says) {
    case "yesNo":
      return value === true ? "Yes" : "No";
    case "person":
    case "people":
      return (
        [value]
          .flat()
          .map((id) => names.get(String(id)) ?? "Someone")
          .sort((a, b) => a.localeCompare(b, "en"))
          .join(", ") || null
      );
    case "claim":
      return names.get(String(value)) ?? "A claim that you may not see";
    case "date":
      return publishedOnWords(String(value), "en-GB");
    case "time":
    case "text":
      return Array.isArray(value) ? value.join(", ") : String(value);
  }
}

/** "assignedDesk" as "Assigned desk". */
function inWords(name: string): string {
  const spaced = name.replace(
    /([a-z])([A-Z])/g,
    (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`,
  );
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
