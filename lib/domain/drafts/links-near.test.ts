import { expect, test } from "vitest";
import { linksNear } from "./links-near";

const TEXT = "Other line.\nReuters said so, Axios wrote, and the plan has 28 points, he said.\nNext line.";
const link = (words: string, href = `https://${words.toLowerCase()}.example/`) => {
  const start = TEXT.indexOf(words);
  return { kind: "link" as const, href, start, end: start + words.length };
};
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test.each([
  [
    "within the words first, then the nearest of the line",
    [link("Reuters"), link("Axios"), link("plan")],
    "the plan has 28",
    ["+plan", "-Axios", "-Reuters"],
  ],
  ["partly within", [link("plan has")], "28", ["-plan has"]],
  ["partly within, the other way", [link("plan has 28")], "28 points", ["+plan has 28"]],
  ["none of other lines", [link("Other"), link("Next")], "28", []],
  [
    "the same address once",
    [link("Axios", "https://a.example/"), link("plan", "https://a.example/")],
    "plan",
    ["+plan"],
  ],
  ["web addresses only", [link("plan", "mailto:a@b.example")], "plan", []],
])("%s", (_, links, words, expected) => {
  const found = linksNear(links, span(words), TEXT);
  expect(found.map((each) => `${each.isWithin ? "+" : "-"}${each.words}`)).toEqual(expected);
});
