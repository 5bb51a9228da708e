import { expect, test } from "vitest";
import { isTypographicChange } from "./typographic-change";

test.each<[string, string, string]>([
  ["nothing at all", "28 points", "28 points"],
  ["white space", "28 points", "28  points"],
  ["a line break", "the plan has\n28 points", "the plan has 28 points"],
  ["run-together words pulled apart", "Moscowsuch as", "Moscow such as"],
  ["a no-break space in a figure", "28\u00A0000", "28 000"],
  ["straight quotation marks made curly", `"K", he said`, "“K”, he said"],
  ["single for double quotation marks", "‘K’", "“K”"],
  ["guillemets", "« K »", "“K”"],
  ["low quotation marks", "„K“", "“K”"],
  ["an apostrophe", "Russia's", "Russia’s"],
  ["hyphen and en dash", "2019-2020", "2019–2020"],
  ["en and em dash", "the plan – his – fell", "the plan—his—fell"],
  ["two hyphens for a dash", "the plan -- his", "the plan — his"],
  ["a minus sign", "-5 degrees", "−5 degrees"],
])("%s is typesetting", (_, before, after) => {
  expect(isTypographicChange(before, after)).toBe(true);
  expect(isTypographicChange(after, before)).toBe(true);
});

test.each<[string, string, string]>([
  ["a figure", "28 points", "22 points"],
  ["a letter", "Dmitriev", "Dimitriev"],
  ["a capital", "the Kremlin", "The Kremlin"],
  ["an accent", "Zelensky said si", "Zelensky said sí"],
  ["a full stop", "He left", "He left."],
  ["a comma", "He left, she said", "He left she said"],
  ["an ellipsis", "He left…", "He left..."],
  ["quotation marks taken off", "a “wish list”", "a wish list"],
  ["a quotation mark that was added", "Russia", "Russia’"],
  ["a hyphen taken out", "28-point", "28 point"],
  ["brackets for dashes", "the plan (his)", "the plan –his–"],
  ["words in another order", "he said", "said he"],
  ["everything taken out", "he said", ""],
])("%s is more than typesetting", (_, before, after) => {
  expect(isTypographicChange(before, after)).toBe(false);
  expect(isTypographicChange(after, before)).toBe(false);
});
