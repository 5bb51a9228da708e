import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { Command } from "commander";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { sayArchiveProblem } from "@/lib/domain/exchange/newsroom-archive/archive-problem";
import { importArchive } from "@/lib/usecases/archive/commands";
import { verifyRecord } from "@/lib/usecases/history/verify";
import { CannotDo } from "./cannot-do";
import { withNewsroom } from "./connection";
import { readPassphrase } from "./password";

export function importCommand(): Command {
  return new Command("import")
    .description("move a newsroom in that galley export --all has written, into a newsroom without people")
    .argument("<file>", "the archive: .ndjson or .json, or either with .gz")
    .option("--passphrase-stdin", "read the passphrase that it was sealed with from standard input", false)
    .action(importNewsroom);
}

async function importNewsroom(name: string, { passphraseStdin }: { passphraseStdin: boolean }) {
  const passphrase = passphraseStdin ? await readPassphrase() : null;
  await withNewsroom(async () => {
    const imported = await importArchive(SYSTEM_ACTOR, linesOf(name, await isGzip(name)), { passphrase });
    if (!imported.ok) throw new CannotDo(`${sayArchiveProblem(imported.problem)} Nothing was changed.`);
    const { rows } = imported.end;
    console.log(
      `Moved in: ${rows.Story ?? 0} stories, ${rows.Claim ?? 0} claims, ${rows.Person ?? 0} people.`,
    );
    const { broken, head } = await verifyRecord(SYSTEM_ACTOR);
    if (broken > 0) throw new CannotDo("Its record is broken: galley audit verify says where.");
    if (head)
      console.log(
        `The record is whole. The newsroom's chain ends at link ${head.position} with ${head.hash}.`,
      );
    console.log("People choose new passwords here: galley user link --email … makes the first link.");
  });
}

const GZIP = 0x1f8b;

async function isGzip(name: string): Promise<boolean> {
  const file = await open(name).catch(() => null);
  if (!file) throw new CannotDo(`${name} cannot be read.`);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  await file.close();
  return bytesRead === 2 && buffer.readUInt16BE(0) === GZIP;
}

/** Opened when the first line is asked for: what readline reads before that is lost. */
async function* linesOf(name: string, gzip: boolean): AsyncGenerator<string> {
  const file = createReadStream(name);
  yield* createInterface({ input: gzip ? file.pipe(createGunzip()) : file, crlfDelay: Infinity });
}
