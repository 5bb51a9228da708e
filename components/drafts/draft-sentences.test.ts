import { describe, expect, test } from "vitest";
import { paragraphsOf } from "@/lib/domain/drafts/draft-text";
import { draftMarks } from "./draft-marks";
import { type DrawnSentence, drawnSentences, sentenceGroups } from "./draft-sentences";

const TEXT = "One is here. Two is there. Three went. Four stayed.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const open = (words: string): DrawnSentence => ({ ...at(words), state: "unaccounted" });

describe("sentenceGroups", () => {
  test.each<[string, DrawnSentence[], string[], string[]]>([
    ["none drawn", [], [], [TEXT]],
    [
      "one in the middle",
      [open("Two is there.")],
      [],
      ["One is here. ", "*Two is there.", " Three went. Four stayed."],
    ],
    [
      "two that follow each other",
      [open("Two is there."), open("Three went.")],
      [],
      ["One is here. ", "*Two is there.", " ", "*Three went.", " Four stayed."],
    ],
    ["the whole line", [{ start: 0, end: TEXT.length, state: "unaccounted" }], [], [`*${TEXT}`]],
    [
      "a claim before it",
      [open("Two is there.")],
      ["One is here"],
      ["One is here.␣".replace("␣", " "), "*Two is there.", " Three went. Four stayed."],
    ],
    [
      "a claim that takes its full stop along",
      [open("Two is there.")],
      [". Three went"],
      ["One is here. ", "*Two is there", ". Three went. Four stayed."],
    ],
  ])("%s", (_, sentences, claimed, expected) => {
    const claims = claimed.map((words, index) => ({
      ...{ id: String(index), number: index, wording: "", verdict: "unassessed", stage: "open" },
      ...{ proposed: null, span: at(words) },
    })) as Parameters<typeof draftMarks>[2];
    const [line] = draftMarks(TEXT, paragraphsOf(TEXT), claims);
    const groups = sentenceGroups(line?.runs ?? [], sentences);
    const shown = groups.map(
      ({ sentence, runs }) => (sentence ? "*" : "") + runs.map(({ text }) => text).join(""),
    );
    expect(shown).toEqual(expected);
    expect(groups.flatMap(({ runs }) => runs.map(({ text }) => text)).join("")).toBe(TEXT);
  });
});

test("marked sentences say who and when; others are not drawn", () => {
  const mark = (words: string, by: string) => ({ ...at(words), by, at: "2026-03-02T14:20:00Z" });
  const drawn = drawnSentences(
    [
      { ...at("One is here."), state: "nothing" },
      { ...at("Two is there."), state: "claim" },
      { ...at("Three went."), state: "unaccounted" },
      { ...at("Four stayed."), state: "nothing" },
    ],
    [mark("Four stayed.", "Lev"), mark("here", "Ana"), mark("One is here", "Dana")],
  );
  expect(drawn.map((sentence) => [sentence.state, "by" in sentence ? sentence.by : null])).toEqual([
    ["nothing", "Dana"],
    ["unaccounted", null],
    ["nothing", "Lev"],
  ]);
});
