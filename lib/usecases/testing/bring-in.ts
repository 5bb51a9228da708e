import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { readImportFile } from "@/lib/platform/import-files/read-import-file";
import { checkImport, startImport } from "../imports/commands";
import { readImport, readImportProblems } from "../imports/reads";
import { runImport } from "../imports/run-import";
import { checkImportSchema } from "../imports/schema";
import { takeInFile } from "../imports/take-in";
import { tryImport } from "../imports/try-import";
import { must } from "./must";

type File = {
  storyId?: string | null;
  fileName?: string;
  whole?: boolean;
  mapping?: object;
  defaults?: object;
};

/** Takes a file in, tries it with its guessed mapping, and says what would come of it. */
export async function tryFile(actor: Actor, content: string | Buffer, file: File = {}) {
  const { storyId = null, fileName = "facts.csv" } = file;
  const bytes = Buffer.from(content);
  const told = { fileName, contentType: "", storyId, requestId: randomUUID() };
  const read = () => readImportFile(bytes, told);
  const { importId } = must(await takeInFile(actor, told, Readable.from([bytes]), { read }));
  const { mapping, defaults } = await database().importRun.findUniqueOrThrow({ where: { id: importId } });
  const said = {
    importId,
    mapping: file.mapping ?? mapping,
    defaults: { ...Object(defaults), ...file.defaults },
  };
  must(await checkImport(actor, checkImportSchema.parse(said)));
  const counts = must(await tryImport(actor, importId));
  return { importId, counts, problems: await problemsOf(actor, importId) };
}

/** The whole way of a file into the newsroom. */
export async function bringIn(actor: Actor, content: string | Buffer, file: File = {}) {
  const { importId, problems } = await tryFile(actor, content, file);
  must(await startImport(actor, { importId, whole: file.whole ?? true }));
  const counts = must(await runImport(actor, importId));
  return { importId, counts, problems, view: await readImport(actor, importId) };
}

export async function problemsOf(actor: Actor, importId: string): Promise<string[]> {
  const page = await readImportProblems(actor, importId, null);
  return (page?.problems ?? []).map(
    ({ row, column, leavesOut, sentence }) => `${row} ${column}: ${leavesOut ? "OUT " : ""}${sentence}`,
  );
}
