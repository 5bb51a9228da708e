import fs from "node:fs";
import { readCapture } from "@/lib/platform/capture-files/read-capture";
import type { CaptureReader } from "@/lib/platform/capture-files/read-capture-apart";

/** Reads copies in the test's own process: a process for each takes seconds on a busy machine. */
export const readHere: CaptureReader = (file, told) => readCapture(fs.readFileSync(file), told);
