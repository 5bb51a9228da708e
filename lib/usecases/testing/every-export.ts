import type { Actor } from "@/lib/domain/access/actor";
import { EXPORT_SCOPES, exportFormat, formatsOf } from "@/lib/domain/exchange/formats";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { openZip } from "@/lib/platform/draft-files/zip/open-zip";
import { readExport, readSourcesExport, readStoryExport } from "../exports/reads";
import { bytesOf } from "./file-text";
import { must } from "./must";

type Export = [what: string, read: (actor: Actor, storyId: string) => Promise<string[]>];

/** Every form in which anything leaves by the table of formats, as all the text that is in it: what is added there is here. */
export const EVERY_EXPORT: Export[] = EXPORT_SCOPES.flatMap((scope): Export[] => [
  ...formatsOf("claims", scope).map((format): Export => {
    const read = async (actor: Actor) =>
      textsIn(await bytesOf(must(await readExport(actor, readExportRequest({ scope, format })))));
    return [`the export of claims (${scope}) as ${exportFormat(format).label}`, read];
  }),
  ...formatsOf("story", scope).map((format): Export => {
    const read = async (actor: Actor, storyId: string) =>
      textsIn(await bytesOf(must(await readStoryExport(actor, { storyId, format, scope }))));
    return [`the export of a story (${scope}) as ${exportFormat(format).label}`, read];
  }),
]).concat(
  formatsOf("sources").map((format): Export => {
    const all = { query: "", kind: null, outlet: "", story: "" };
    const read = async (actor: Actor) =>
      textsIn(await bytesOf(must(await readSourcesExport(actor, { ...all, format }))));
    return [`the export of sources as ${exportFormat(format).label}`, read];
  }),
);

/** A zip's files unpacked, names and all; anything else as it is. */
async function textsIn(bytes: Buffer): Promise<string[]> {
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") return [bytes.toString("utf8")];
  const { names, read } = await openZip(bytes);
  return Promise.all([...names].map(async (name) => `${name}\n${await read(name)}`));
}
