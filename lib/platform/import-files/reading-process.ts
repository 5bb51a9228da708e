import { buffer } from "node:stream/consumers";
import { readImportFile, type ToldOfImport } from "./read-import-file";

/** What read-import-apart.ts starts: the bytes come in, what was read goes out as JSON, and the process ends. */
const told = JSON.parse(process.argv[2] ?? "") as ToldOfImport;
const read = await readImportFile(await buffer(process.stdin), told);
process.stdout.write(JSON.stringify(read));
