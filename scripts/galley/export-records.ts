import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { actorForPerson } from "@/lib/auth/mint-actor";
import { refusalWords } from "@/lib/domain/refusal-words";
import { openExport } from "@/lib/usecases/exports/open-export";
import { signInByEmail } from "@/lib/usecases/people/sign-in";
import { CannotDo } from "./cannot-do";
import { withNewsroom } from "./connection";

type Options = { email: string; address: string; out?: string };

/** Writes what an export's address gives to a person; under its name only when it is complete. */
export async function exportRecords({ email, address, out }: Options): Promise<void> {
  await withNewsroom(async () => {
    const person = await signInByEmail(email);
    const actor = person && (await actorForPerson(person.personId));
    if (!actor) throw new CannotDo(`There is nobody with the address ${email}.`);
    const file = await openExport(actor, address);
    if (!file.ok) {
      if (file.refusal.code === "notFound")
        throw new CannotDo(`The story, or one of the claims, does not exist, or ${email} may not see it.`);
      if (file.refusal.code === "notAllowed")
        throw new CannotDo(`Only an editor can export working copies, and ${email} is none.`);
      throw new CannotDo(refusalWords(file.refusal));
    }
    const pieces = Readable.from(file.value.pieces, { highWaterMark: 1 });
    if (out === "-") return pipeline(pieces, process.stdout, { end: false });
    const name = out ?? file.value.name;
    const unfinished = `${name}.unfinished`;
    try {
      await pipeline(pieces, createWriteStream(unfinished));
      await rename(unfinished, name);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    console.log(`Written: ${name}`);
  });
}
