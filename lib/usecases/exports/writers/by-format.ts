import { CSV_COLUMNS, toCsvCells } from "@/lib/domain/exchange/claim-record";
import type { FormatOf } from "@/lib/domain/exchange/formats";
import { EVIDENCE_TABLE, rowCells } from "@/lib/domain/exchange/related-rows";
import { SOURCE_COLUMNS, toSourceCells } from "@/lib/domain/exchange/source-record";
import { writeAnnotatedDocx } from "./annotated-docx";
import { writeAnnotatedHtml } from "./annotated-html";
import { writeAnnotations } from "./annotations";
import { CITATION_WRITERS } from "./citations";
import { writeClaimReviewFeed, writeClaimReviewFiles, writeClaimReviews } from "./claim-review";
import { csvWriter } from "./csv";
import { jsonWriter, writeNdjson } from "./json";
import type { ClaimsWriter, SourcesWriter, StoryWriter } from "./writer";
import { writeClaimsXlsx, writeSourcesXlsx } from "./xlsx";

export const CLAIMS_WRITERS: Readonly<Record<FormatOf<"claims">, ClaimsWriter>> = {
  csv: csvWriter(CSV_COLUMNS, (claim) => [toCsvCells(claim)]),
  "csv-evidence": csvWriter(EVIDENCE_TABLE.columns, (claim) => EVIDENCE_TABLE.rows(claim).map(rowCells)),
  xlsx: writeClaimsXlsx,
  json: jsonWriter("claims"),
  ndjson: writeNdjson,
  claimreview: writeClaimReviews,
  "claimreview-feed": writeClaimReviewFeed,
  "claimreview-files": writeClaimReviewFiles,
};

export const SOURCES_WRITERS: Readonly<Record<FormatOf<"sources">, SourcesWriter>> = {
  csv: csvWriter(SOURCE_COLUMNS, (source) => [toSourceCells(source)]),
  xlsx: writeSourcesXlsx,
  json: jsonWriter("sources"),
  ndjson: writeNdjson,
  ...CITATION_WRITERS,
};

export const STORY_WRITERS: Readonly<Record<FormatOf<"story">, StoryWriter>> = {
  html: writeAnnotatedHtml,
  docx: writeAnnotatedDocx,
  annotations: writeAnnotations,
};
