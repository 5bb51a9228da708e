import type { FormatOf } from "@/lib/domain/exchange/formats";
import { writeAnnotatedHtml } from "./annotated-html";
import { writeCsv } from "./csv";
import { writeJson } from "./json";
import type { ClaimsWriter, StoryWriter } from "./writer";

export const CLAIMS_WRITERS: Readonly<Record<FormatOf<"claims">, ClaimsWriter>> = {
  csv: writeCsv,
  json: writeJson,
};

export const STORY_WRITERS: Readonly<Record<FormatOf<"story">, StoryWriter>> = {
  html: writeAnnotatedHtml,
};
