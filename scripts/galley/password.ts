import { text } from "node:stream/consumers";
import { CannotDo } from "./cannot-do";

/** The whole of standard input but for one line break at its end, as `echo` and files have it. */
export async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) {
    throw new CannotDo(
      "Pipe the password in, so that it stands in no history: npm run galley -- user create … --password-stdin < password.txt",
    );
  }
  return (await text(process.stdin)).replace(/\r?\n$/, "");
}
