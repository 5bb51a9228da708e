import type { SourceKind } from "../../sources/vocabulary";
import type { SourceRecord } from "../source-record";

/** What a citation says of a source; a SourceRecord is one. Of a confidential source it has the pseudonym (G10). */
export type CitedSource = Pick<
  SourceRecord,
  "id" | "title" | "kind" | "authors" | "outlet" | "url" | "publishedOn" | "language" | "capturedAt"
>;

/** What each kind of source is called in the three formats. `isPart`: it stands in something that an outlet publishes. */
export const CITED_AS: Record<
  SourceKind,
  { csl: string; bibtex: "article" | "misc" | "book"; ris: string; isPart: boolean }
> = {
  official_record: { csl: "document", bibtex: "misc", ris: "GOVDOC", isPart: false },
  document: { csl: "document", bibtex: "misc", ris: "GEN", isPart: false },
  dataset: { csl: "dataset", bibtex: "misc", ris: "DATA", isPart: false },
  recording: { csl: "broadcast", bibtex: "misc", ris: "SOUND", isPart: false },
  own_witness: { csl: "personal_communication", bibtex: "misc", ris: "PCOMM", isPart: false },
  interview_named: { csl: "interview", bibtex: "misc", ris: "PCOMM", isPart: false },
  interview_anonymous: { csl: "interview", bibtex: "misc", ris: "PCOMM", isPart: false },
  original_report: { csl: "article-newspaper", bibtex: "article", ris: "NEWS", isPart: true },
  wire_report: { csl: "article-newspaper", bibtex: "article", ris: "NEWS", isPart: true },
  derived_report: { csl: "article-newspaper", bibtex: "article", ris: "NEWS", isPart: true },
  press_release: { csl: "document", bibtex: "misc", ris: "PAMP", isPart: false },
  social_post: { csl: "post", bibtex: "misc", ris: "ELEC", isPart: true },
  scholarly_work: { csl: "article-journal", bibtex: "article", ris: "JOUR", isPart: true },
  reference_work: { csl: "book", bibtex: "book", ris: "ENCYC", isPart: false },
  fact_check: { csl: "webpage", bibtex: "misc", ris: "ELEC", isPart: true },
};

/** Several authors are told with semicolons between them. How a name is put together is not guessed at. */
export function authorsOf({ authors }: CitedSource): string[] {
  return authors
    .split(";")
    .map((name) => oneLine(name))
    .filter((name) => name !== "");
}

/** [2025, 11, 26], as exact as it is known; null for no date. Of a moment, the day in UTC. */
export function dateParts(date: string): number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (year === undefined) return null;
  return [year, month, day].filter((part) => part !== undefined).map(Number);
}

/** None of these formats has a place for line breaks. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
