import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { ArchiveLayout } from "@/lib/domain/exchange/newsroom-archive/archive";
import { writeArchive } from "@/lib/usecases/archive/reads";
import { CannotDo } from "./cannot-do";
import { withNewsroom } from "./connection";
import { readPassphrase } from "./password";

type Options = { out: string; layout: ArchiveLayout; passphraseStdin: boolean };

/** Writes the whole newsroom as an archive; under its name only when it is complete. */
export async function exportAll({ out, layout, passphraseStdin }: Options): Promise<void> {
  const passphrase = passphraseStdin ? await readPassphrase() : null;
  const unfinished = `${out}.unfinished`;
  await withNewsroom(async () => {
    const file = createWriteStream(unfinished, { mode: 0o600 });
    const into = out.endsWith(".gz") ? createGzip() : file;
    if (into !== file) into.pipe(file);
    const written = finished(file);
    try {
      const end = await Promise.race([
        writeArchive(SYSTEM_ACTOR, { layout, passphrase }, (piece) => take(into, piece)),
        written.then(() => null),
      ]);
      into.end();
      await written;
      if (!end) throw new CannotDo(NEEDS_PASSPHRASE);
      await rename(unfinished, out);
      const rows = Object.values(end.rows).reduce((sum, count) => sum + count, 0);
      console.log(`Written: ${out}, ${rows} rows of ${Object.keys(end.rows).length} tables.`);
      console.log(
        "People and their roles are in it, their passwords are not. Keep it as you keep the database.",
      );
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  });
}

const NEEDS_PASSPHRASE =
  "This newsroom has confidential sources: who they are leaves sealed, or not at all. " +
  "Pipe in a passphrase: galley export --all --out newsroom.ndjson.gz --passphrase-stdin < passphrase.txt";

async function take(into: Writable, piece: string): Promise<void> {
  if (!into.write(piece)) await once(into, "drain");
}
