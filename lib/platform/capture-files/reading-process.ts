import { buffer } from "node:stream/consumers";
import { readCapture } from "./read-capture";
import type { ToldOfFile } from "./told-of-file";

/** What read-capture-apart.ts starts: the bytes come in, what was read goes out as JSON, and the process ends. */
const told = JSON.parse(process.argv[2] ?? "") as ToldOfFile;
const read = await readCapture(await buffer(process.stdin), told);
process.stdout.write(JSON.stringify(read));
