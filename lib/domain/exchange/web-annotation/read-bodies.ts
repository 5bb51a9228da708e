import { type Fields, fieldsOf, listOf, textOf } from "./json-fields";
import type { ReadAnnotation } from "./read-annotation";

/** What the bodies of an annotation say, by purpose; a comment where none is said. */
export type ReadBodies = Pick<ReadAnnotation, "remarks" | "links"> & { describing: string };

/** All bodies, with those of a choice or a list; an address alone is a link. `bodyValue` is a comment in short. */
export function readBodies({ body, bodyValue }: Fields): ReadBodies {
  const read: ReadBodies = { describing: "", remarks: [], links: [] };
  if (typeof bodyValue === "string") remark(read, "commenting", bodyValue);
  for (const one of listOf(body)) readBody(one, read, 0);
  return read;
}

/** Choices within choices end here. */
const DEEPEST = 5;

function readBody(body: unknown, read: ReadBodies, depth: number) {
  if (typeof body === "string") return link(read, body, "");
  const fields = fieldsOf(body);
  if (!fields || depth > DEEPEST) return;
  if (Array.isArray(fields.items)) for (const one of fields.items) readBody(one, read, depth + 1);
  else if (typeof fields.value === "string") remark(read, purposeOf(fields), fields.value);
  else link(read, addressOf(fields.source ?? fields), quoteOf(fields));
}

function remark(read: ReadBodies, purpose: string, words: string) {
  if (words.trim() === "") return;
  if (purpose === "describing" && read.describing === "") read.describing = words;
  else read.remarks.push({ purpose, words });
}

function link(read: ReadBodies, url: string, exact: string) {
  if (/^https?:\/\//i.test(url)) read.links.push({ url, exact });
}

function purposeOf({ purpose }: Fields): string {
  const said = listOf(purpose).find((one) => typeof one === "string");
  return (typeof said === "string" && said.replace(/^oa:/, "")) || "commenting";
}

function addressOf(resource: unknown): string {
  return typeof resource === "string" ? resource : (textOf(fieldsOf(resource) ?? {}, "id", "@id") ?? "");
}

function quoteOf({ selector }: Fields): string {
  const quotes = listOf(selector).map((one) => textOf(fieldsOf(one) ?? {}, "exact"));
  return quotes.find((exact) => exact !== undefined) ?? "";
}
