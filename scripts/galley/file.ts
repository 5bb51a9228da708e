import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Command, InvalidArgumentError } from "commander";
import { actorForPerson } from "@/lib/auth/mint-actor";
import { isId } from "@/lib/domain/ids";
import { signInByEmail } from "@/lib/usecases/people/sign-in";
import { readStoryFile } from "@/lib/usecases/story-file/reads";
import { CannotDo, sayRefusal } from "./cannot-do";
import { withNewsroom } from "./connection";

type Options = { story: string; as: string; out?: string };

export function fileCommand(): Command {
  return new Command("file")
    .description("write the file for a lawyer: one story with all that its check rests on, as a zip")
    .requiredOption("--story <id>", "the story, by the id in its address", parseId)
    .requiredOption("--as <email>", "for whom: an editor who may see the story")
    .option("--out <file>", "where to, instead of a name of its own in this folder")
    .action(file);
}

async function file({ story, as: email, out }: Options) {
  await withNewsroom(async () => {
    const person = await signInByEmail(email);
    const actor = person && (await actorForPerson(person.personId));
    if (!actor) throw new CannotDo(`There is nobody with the address ${email}.`);
    const found = await readStoryFile(actor, story);
    if (!found.ok) {
      if (found.refusal.code === "notFound")
        throw new CannotDo(`This story does not exist, or ${email} may not see it.`);
      throw new CannotDo(sayRefusal(found.refusal, email));
    }
    const name = out ?? found.value.name;
    await pipeline(found.value.zip, createWriteStream(name));
    console.log(`Written: ${name}. Unpack it and open index.html; README.txt says how to check it.`);
  });
}

function parseId(text: string): string {
  if (isId(text)) return text;
  throw new InvalidArgumentError("It must be the id in the story's address, after /stories/.");
}
