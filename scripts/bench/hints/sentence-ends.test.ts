import { expect, test } from "vitest";
import { sentencesOf } from "@/lib/domain/drafts/sentences";
import { labelledSentences } from "./labelled";

test.each(["en", "es"] as const)(
  "labelled sentences that follow each other are cut where they end: %s",
  (language) => {
    const texts = labelledSentences(language).map(({ text }) => text);
    const joined = texts.join(" ");
    expect(sentencesOf(joined, language).map(({ start, end }) => joined.slice(start, end))).toEqual(texts);
  },
);
