import { expect, test } from "vitest";
import { REPORTING_PHRASES, REPORTING_VERBS } from "./reporting-verbs";

test.each(["en", "es"] as const)("%s: every form stands once in its verb, in lower case", (language) => {
  for (const { lemma, forms, formsBeforeThat } of REPORTING_VERBS[language]) {
    const all = [...forms, ...formsBeforeThat];
    expect(new Set(all).size, lemma).toBe(all.length);
    expect(all.length, lemma).toBeGreaterThan(0);
    for (const form of all) expect(form).toMatch(/^\p{Ll}+$/u);
  }
  for (const phrase of REPORTING_PHRASES[language]) expect(phrase).toMatch(/^[\p{Ll} ]+$/u);
});
