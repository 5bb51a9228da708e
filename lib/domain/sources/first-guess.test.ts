import { expect, test } from "vitest";
import { guessOutletName, guessSourceKind } from "./first-guess";

test.each([
  ["axios.com", "Axios"],
  ["cyprus-mail.com", "Cyprus Mail"],
  ["wsj.com", "The Wall Street Journal"],
  ["theins.ru", "The Insider"],
  ["xn--80aqf2ac.xn--p1ai", "xn--80aqf2ac.xn--p1ai"],
  ["203.0.113.7", "203.0.113.7"],
])("the outlet of %s is likely %s", (domain, name) => {
  expect(guessOutletName(domain)).toBe(name);
});

test.each([
  ["reuters.com", "wire_report"],
  ["treasury.gov", "official_record"],
  ["president.gov.ua", "official_record"],
  ["x.com", "social_post"],
  ["axios.com", null],
  ["governors.com", null],
])("a page of %s is likely %s", (domain, kind) => {
  expect(guessSourceKind(domain)).toBe(kind);
});
