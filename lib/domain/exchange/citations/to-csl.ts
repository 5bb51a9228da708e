import { SOURCE_KIND_WORDS } from "../../sources/vocabulary";
import { authorsOf, CITED_AS, type CitedSource, dateParts, oneLine } from "./cited-source";

export type CslItem = {
  id: string;
  type: string;
  title: string;
  genre: string;
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  issued?: { "date-parts": [number[]] };
  accessed?: { "date-parts": [number[]] };
  URL?: string;
  language?: string;
};

/** A source as CSL-JSON has it, which citation styles and Zotero read. Source: CSL 1.0.2, csl-data.json */
export function toCsl(source: CitedSource): CslItem {
  const { csl, isPart } = CITED_AS[source.kind];
  const authors = authorsOf(source);
  const [issued, accessed] = [dateParts(source.publishedOn), dateParts(source.capturedAt)];
  const outlet = oneLine(source.outlet);
  return {
    id: source.id,
    type: csl,
    title: oneLine(source.title),
    genre: SOURCE_KIND_WORDS[source.kind],
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(outlet !== "" && (isPart ? { "container-title": outlet } : { publisher: outlet })),
    ...(issued && { issued: { "date-parts": [issued] } }),
    ...(accessed && { accessed: { "date-parts": [accessed] } }),
    ...(source.url !== "" && { URL: source.url }),
    ...(source.language !== "" && { language: source.language }),
  };
}
