import { buffer } from "node:stream/consumers";
import { readDraft } from "./read-draft";

/** What read-apart.ts starts: the file comes in, what was read goes out as JSON, and the process ends. */
const bytes = await buffer(process.stdin);
const reading = await readDraft(bytes, process.argv[2] ?? "");
process.stdout.write(JSON.stringify(reading));
