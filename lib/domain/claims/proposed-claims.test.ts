import { describe, expect, test } from "vitest";
import { wordsAt } from "../drafts/text-span";
import { joinProposed, PROPOSED_AT_MOST, proposedIn } from "./proposed-claims";

const TEXT = "It rained. The bridge was built in Lyon and opened in 1932. Kyiv agreed; Moscow refused.";

const wordings = (words: string, start = 0) => proposedIn(words, start, "en").map(({ wording }) => wording);

describe("the claims of selected words", () => {
  test("are those of each sentence in them", () => {
    expect(wordings(TEXT)).toEqual([
      "It rained",
      "The bridge was built in Lyon",
      "The bridge was opened in 1932",
      "Kyiv agreed",
      "Moscow refused",
    ]);
  });
  test("stand where the words stand in the draft", () => {
    const words = TEXT.slice(11, 59);
    const found = proposedIn(words, 11, "en");
    expect(found.map(({ span }) => wordsAt(span, TEXT))).toEqual([
      "The bridge was built in Lyon",
      "opened in 1932",
    ]);
  });
  test("are no more than can be shown", () => {
    expect(proposedIn("It rained. ".repeat(80), 0, "en")).toHaveLength(PROPOSED_AT_MOST);
  });
});

describe("two as one", () => {
  test("on the words of both, as the draft has them", () => {
    const [, built, opened] = proposedIn(TEXT, 0, "en");
    if (!built || !opened) throw new Error("Nothing was proposed.");
    const both = joinProposed(opened, built, TEXT, 0);
    expect(both.wording).toBe("The bridge was built in Lyon and opened in 1932");
    expect(wordsAt(both.span, TEXT)).toBe(both.wording);
  });
  test("what somebody said takes in what was said", () => {
    const words = "the plan was final, Witkoff said.";
    const [said, so] = proposedIn(words, 100, "en");
    if (!said || !so) throw new Error("Nothing was proposed.");
    expect(joinProposed(said, so, words, 100)).toEqual(said);
    expect(joinProposed(so, said, words, 100)).toEqual(said);
  });
});
