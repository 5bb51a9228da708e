import { expect, test } from "vitest";
import { namesIdentity } from "./names-identity";

const ANNA = { name: "Anna White", contact: "anna.w@example.org, +44 20 7946 0018" };

test.each([
  ["Anna White told us so.", true],
  ["ANNA  WHITE", true],
  ["White, Anna", true],
  ["White told us so on the telephone.", true],
  ["Ask White.", true],
  ["Mr White", true],
  ["Write to anna.w@example.org", true],
  ["Call +44 20 7946 0018", true],
  ["Call +442079460018", true],
  ["The White House denied it.", false],
  ["a white lie", false],
  ["Joanna Whitehall", false],
  ["Source A told us so.", false],
  ["", false],
])("%j names Anna White: %s", (text, named) => {
  expect(namesIdentity(text, ANNA)).toBe(named);
});

test.each([
  ["one name alone is enough", "Seen by prince.", { name: "Prince", contact: "" }, true],
  ["an empty contact matches nothing", "Anything", { name: "Anna White", contact: "" }, false],
  ["signs are themselves", "Anna (W.)", { name: "Anna (W.)", contact: "" }, true],
  ["a short number is no way to reach anyone", "Page 42", { name: "Anna White", contact: "42" }, false],
  [
    "letters with accents, however they are composed",
    "Jose\u0301 Peña",
    { name: "José Peña", contact: "" },
    true,
  ],
])("%s", (_, text, identity, named) => {
  expect(namesIdentity(text, identity)).toBe(named);
});
