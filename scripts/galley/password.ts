import { text } from "node:stream/consumers";
import { CannotDo } from "./cannot-do";

export function readPassword(): Promise<string> {
  return secretFromInput("npm run galley -- user create … --password-stdin < password.txt");
}

export async function readPassphrase(): Promise<string> {
  const passphrase = await secretFromInput(
    "npm run galley -- export --all … --passphrase-stdin < passphrase.txt",
  );
  if (passphrase.length >= SHORTEST_PASSPHRASE) return passphrase;
  throw new CannotDo(`A passphrase has at least ${SHORTEST_PASSPHRASE} characters.`);
}

const SHORTEST_PASSPHRASE = 12;

/** The whole of standard input but for one line break at its end, as `echo` and files have it. */
async function secretFromInput(example: string): Promise<string> {
  if (process.stdin.isTTY) throw new CannotDo(`Pipe it in, so that it stands in no history: ${example}`);
  return (await text(process.stdin)).replace(/\r?\n$/, "");
}
