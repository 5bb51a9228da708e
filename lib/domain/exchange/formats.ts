/** What an export is made of: claims of a view, the sources of a list, or one story with its draft. */
export const EXPORT_SUBJECTS = ["claims", "sources", "story"] as const;
export type ExportSubject = (typeof EXPORT_SUBJECTS)[number];

/** signed: only what is signed off, as it was signed (G12). working: everything, as it stands, marked in every record. */
export const EXPORT_SCOPES = ["signed", "working"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

type Format = {
  /** As a button says it. */
  label: string;
  /** Of the file's name, without the dot. Several formats may share one. */
  extension: string;
  /** What of the records it is, for the name of a file whose extension does not say so. */
  part?: string;
  /** As the Content-Type header says it. */
  mediaType: string;
  of: readonly ExportSubject[];
  /** Of claims and of a story: which scopes the format can tell. One without a place for "not signed off" has only "signed". */
  scopes: readonly ExportScope[];
};

/**
 * Every form in which records leave Galley, by its id, which stands in addresses, on the command line and in the API.
 * The menu, the routes, the files' names and the command line read this table and nothing else. A new format is an
 * entry here and its writer in lib/usecases/exports/writers; the compiler asks for it.
 */
export const EXPORT_FORMATS = {
  csv: {
    label: "CSV",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    of: ["claims", "sources"],
    scopes: EXPORT_SCOPES,
  },
  "csv-evidence": {
    label: "CSV, a row for each piece of evidence",
    extension: "csv",
    part: "evidence",
    mediaType: "text/csv; charset=utf-8; header=present",
    of: ["claims"],
    scopes: EXPORT_SCOPES,
  },
  xlsx: {
    label: "Excel (XLSX)",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    of: ["claims", "sources"],
    scopes: EXPORT_SCOPES,
  },
  json: {
    label: "JSON",
    extension: "json",
    mediaType: "application/json; charset=utf-8",
    of: ["claims", "sources"],
    scopes: EXPORT_SCOPES,
  },
  ndjson: {
    label: "NDJSON",
    extension: "ndjson",
    mediaType: "application/x-ndjson; charset=utf-8",
    of: ["claims", "sources"],
    scopes: EXPORT_SCOPES,
  },
  html: {
    label: "Annotated draft as a page",
    extension: "html",
    mediaType: "text/html; charset=utf-8",
    of: ["story"],
    scopes: ["working"],
  },
  claimreview: {
    label: "ClaimReview (schema.org)",
    extension: "jsonld",
    mediaType: "application/ld+json",
    of: ["claims"],
    scopes: ["signed"],
  },
  "claimreview-feed": {
    label: "ClaimReview as a feed",
    extension: "json",
    part: "claimreview-feed",
    mediaType: "application/ld+json",
    of: ["claims"],
    scopes: ["signed"],
  },
  "claimreview-files": {
    label: "ClaimReview, a file for each claim",
    extension: "zip",
    part: "claimreview",
    mediaType: "application/zip",
    of: ["claims"],
    scopes: ["signed"],
  },
  docx: {
    label: "Annotated draft for Word",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    of: ["story"],
    scopes: ["working"],
  },
  annotations: {
    label: "Web annotations (W3C)",
    extension: "jsonld",
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    of: ["story"],
    scopes: EXPORT_SCOPES,
  },
  csl: {
    label: "Citations, CSL-JSON",
    extension: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json",
    of: ["sources"],
    scopes: EXPORT_SCOPES,
  },
  bibtex: {
    label: "Citations, BibTeX",
    extension: "bib",
    mediaType: "application/x-bibtex; charset=utf-8",
    of: ["sources"],
    scopes: EXPORT_SCOPES,
  },
  ris: {
    label: "Citations, RIS",
    extension: "ris",
    mediaType: "application/x-research-info-systems; charset=utf-8",
    of: ["sources"],
    scopes: EXPORT_SCOPES,
  },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** The formats that an export of this subject can have: FormatOf<"claims">. */
export type FormatOf<Subject extends ExportSubject> = {
  [Id in ExportFormat]: Subject extends (typeof EXPORT_FORMATS)[Id]["of"][number] ? Id : never;
}[ExportFormat];

/** What the table says of a format. */
export function exportFormat(id: ExportFormat): Format {
  return EXPORT_FORMATS[id];
}

/** The formats of a subject, in the order of the table; with a scope, those that can tell it. */
export function formatsOf<Subject extends ExportSubject>(
  subject: Subject,
  scope?: ExportScope,
): FormatOf<Subject>[] {
  return (Object.keys(EXPORT_FORMATS) as ExportFormat[]).filter((id): id is FormatOf<Subject> => {
    const { of, scopes } = exportFormat(id);
    return of.includes(subject) && (scope === undefined || scopes.includes(scope));
  });
}
