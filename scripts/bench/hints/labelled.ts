import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { HINT_KINDS, type HintKind } from "@/lib/domain/hints/hint";

export type Labelled = {
  text: string;
  language: "en" | "es";
  kinds: ReadonlySet<HintKind>;
  /** Whether a checker would check anything in it. */
  worthChecking: boolean;
  /** Every second sentence was never looked at while the rules were made. */
  heldOut: boolean;
};

const LINE = z.tuple([z.enum(["check", "leave"]), z.string(), z.string().min(1)]);
const KINDS = z.array(z.enum(HINT_KINDS));

/** The sentences labelled by hand, in the order of the file. Throws on a line that is no label. */
export function labelledSentences(language: "en" | "es"): Labelled[] {
  const file = path.join(import.meta.dirname, `sentences-${language}.txt`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line, index) => {
      const [verdict, kinds, text] = LINE.parse(line.split("|"));
      return {
        text,
        language,
        kinds: new Set(KINDS.parse(kinds.split(" ").filter((kind) => kind !== ""))),
        worthChecking: verdict === "check",
        heldOut: index % 2 === 1,
      };
    });
}
