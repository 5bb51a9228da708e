import { expect, test } from "vitest";
import { passagesInCopy } from "./passages-in-copy";

const SINCE = new Date("2025-11-26T12:00:00Z");
const passage = (id: string, exact: string, goneSince: Date | null = null) => ({ id, exact, goneSince });

test.each<[string, ReturnType<typeof passage>, string, string, string]>([
  ["stands there", passage("a", "28 points"), "The plan has 28 points.", "", ""],
  ["stands there in other quotation marks", passage("a", "“the plan”"), 'It is "the plan".', "", ""],
  ["was moved out of the article", passage("a", "28 points"), "Other words.", "Aside: 28 points", ""],
  ["was rewritten", passage("a", "28 points"), "The plan has 22 points.", "All of it: 22 points", "gone"],
  ["is gone still", passage("a", "28 points", SINCE), "The plan has 22 points.", "", ""],
  ["is back", passage("a", "28 points", SINCE), "The plan has 28 points.", "", "back"],
  ["stands in a longer figure only", passage("a", "28"), "In 1928.", "", "gone"],
])("a passage that %s", (_, one, text, wholeText, expected) => {
  const { gone, back } = passagesInCopy([one], { text, wholeText });
  expect([...gone.map(() => "gone"), ...back.map(() => "back")].join()).toBe(expected);
});
