import { expect, test } from "vitest";
import { LIMITS } from "../limits";
import { passwordProblem } from "./password-rules";

const EMAIL = "editor.in.chief@example.org";

test.each([
  ["correct horse battery", null],
  ["            .", null],
  ["пароль для газеты", null],
  ["x".repeat(LIMITS.password.min - 1), /at least 12/],
  [`ab${"x".repeat(LIMITS.password.max - 1)}`, /200 characters at most/],
  ["aaaaaaaaaaaaaaaa", /over and over/],
  ["😀".repeat(12), /over and over/],
  [EMAIL, /email address/],
  [` ${EMAIL.toUpperCase()} `, /email address/],
])("%j", (password, problem) => {
  const said = passwordProblem(password, EMAIL);
  if (problem === null) expect(said).toBeNull();
  else expect(said).toMatch(problem);
});
