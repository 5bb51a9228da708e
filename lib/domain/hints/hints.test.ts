import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hintsOf } from "./hints";

const reasons = (text: string, language: string) => hintsOf(text, language).map(({ reason }) => reason);

describe("what English hints at", () => {
  test.each<[string, string[]]>([
    ["It is a plan of 28 points.", ["a figure: 28 points"]],
    ["They sent a 20-point plan.", ["a figure: 20-point"]],
    ["The fund paid $3.5 billion.", ["a figure: $3.5 billion"]],
    ["It cost EUR 2.3 million.", ["a figure: EUR 2.3 million"]],
    ["It cost £4.2m.", ["a figure: £4.2m"]],
    ["Shares lost 12% in a day.", ["a figure: 12%"]],
    ["Some 12 000 people left.", ["a figure: 12 000 people"]],
    ["Two hundred thousand people left.", ["a figure: Two hundred thousand people"]],
    ["One in five children is hungry.", ["a figure: One in five children"]],
    ["The US army told us.", ["a name: US", "somebody’s word: told"]],
    ["THE KEYS OF KYIV\nWHO and IT firms met.", ["a name: WHO", "a name: IT"]],
    ["It was sold in 2023.", ["a date: 2023"]],
    ["It has 2000 members.", ["a figure: 2000 members"]],
    ["They met on 16 October.", ["a date: 16 October"]],
    ["They met on Tuesday, September 11, 2001.", ["a date: Tuesday, September 11, 2001"]],
    ["You may march in May.", ["a date: May"]],
    ["It closed in the 1970s.", ["a date: 1970s"]],
    ["It closed 30 years ago.", ["a date: 30 years ago"]],
    ["It left at 6.42 a.m. that day.", ["a time: 6.42 a.m."]],
    ["It ended at 23:05.", ["a time: 23:05"]],
    ["It opens at 8 pm.", ["a time: 8 pm"]],
    ["The keys stayed with Kiril Dmitriev.", ["a name: Kiril Dmitriev"]],
    ["They met J. D. Vance there.", ["a name: J. D. Vance"]],
    ["It lies with the Ministry of Health.", ["a name: Ministry of Health"]],
    ["It is Russia’s answer to Abdul Aziz al Omari.", ["a name: Russia", "a name: Abdul Aziz al Omari"]],
    ["Jared Kushner flew home.", ["a name: Jared Kushner"]],
    ["They met Orlova. Orlova left.", ["a name: Orlova", "a name: Orlova"]],
    ["NATO has no bases there.", ["a name: NATO"]],
    ["The American press and I agree. However, it rained.", []],
    ["Who Wrote The Whole Plan Here\nNobody knows.", []],
    [
      "President Leo met the prime minister.",
      ["a title or office: President", "a name: Leo", "a title or office: prime minister"],
    ],
    ["It is the tallest house.", ["a superlative or a first: tallest"]],
    ["The forest west of the guest house.", []],
    ["It was the first time.", ["a superlative or a first: the first"]],
    ["He pointed at “K” again.", ["a quotation: “K”"]],
    ["‘The driver’s word’ was enough.", ["a quotation: ‘The driver’s word’"]],
    [
      "“As similar as possible“he confesses.",
      ["a quotation: “As similar as possible“", "somebody’s word: confesses"],
    ],
    ["The mark “ was never closed.", []],
    ["As reported by others, it is so.", ["somebody’s word: As reported by"]],
    ["Experts say so.", ["somebody’s word: say"]],
    ["The report states that it is so.", ["somebody’s word: states"]],
    ["The states report to them.", []],
    ["He called it “a joke”.", ["somebody’s word: called", "a quotation: “a joke”"]],
    ["They call home.", []],
    ["It broke because of rust.", ["a cause: because of"]],
    ["It changed after pressure from outside.", ["a cause: after pressure from"]],
  ])("%j", (text, expected) => expect(reasons(text, "en")).toEqual(expected));
});

describe("what Spanish hints at", () => {
  test.each<[string, string[]]>([
    ["El paro bajó al 11,3 % en marzo.", ["a figure: 11,3 %", "a date: marzo"]],
    ["Debe 3,4 millones de euros.", ["a figure: 3,4 millones de euros"]],
    ["Fue el 23 de febrero de 1981.", ["a date: 23 de febrero de 1981"]],
    ["Llegó a las 7.45 y se fue.", ["a time: 7.45"]],
    [
      "El primer ministro viajó a Buenos Aires.",
      ["a title or office: primer ministro", "a name: Buenos Aires"],
    ],
    ["Es el edificio más alto de todos.", ["a superlative or a first: alto"]],
    ["Hay más de una.", []],
    ["Según fuentes, es así.", ["somebody’s word: Según"]],
    ["«No sabíamos nada», dijo.", ["a quotation: «No sabíamos nada»", "somebody’s word: dijo"]],
    ["Se cerró debido al fraude.", ["a cause: debido al"]],
  ])("%j", (text, expected) => expect(reasons(text, "es-MX")).toEqual(expected));
});

describe("other languages have figures, capitals and quotations", () => {
  test.each<[string, string, string[]]>([
    [
      "fr",
      "Le 3 mars, Élise Morel a payé 40 €.",
      ["a figure: 3 mars", "a name: Élise Morel", "a figure: 40 €"],
    ],
    ["de", "Die Brücke kostet 3,5 Millionen.", ["a figure: 3,5"]],
    ["de", "Heute sprach Angela Merkel über die NATO.", ["a name: Angela Merkel", "a name: NATO"]],
    ["uk", "Учора в Києві було 28 людей.", ["a name: Києві", "a figure: 28 людей"]],
    ["zh", "他有28个。", ["a figure: 28"]],
    ["not a tag", "He met Anna.", ["a name: Anna"]],
  ])("%s: %j", (language, text, expected) => expect(reasons(text, language)).toEqual(expected));
});

test("words that ran together are names as they stand", () => {
  expect(reasons("The envoy, Karl Brenneras he is known, met the Halden palaceand left.", "en")).toEqual([
    "a title or office: envoy",
    "a name: Karl Brenneras",
    "a name: Halden",
  ]);
});

test("a long quotation is said in short", () => {
  const [hint] = hintsOf(`“${"word ".repeat(40)}end”`, "en");
  expect(hint?.reason.length).toBeLessThan(80);
  expect(hint?.reason).toMatch(/word…$/);
});

const piece = fc.oneof(
  fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "«",
    "»",
    "\n",
    " ",
    ". ",
    "Mr. ",
    "28 ",
    "1 000 000",
    "12:",
    "May",
    "in 2023",
    "Kyiv",
    "de ",
    "of ",
    "said that ",
    "según ",
    "😀",
    "e\u0301",
    "é",
    "primer ministro",
    "last night",
    "-",
    "$",
    "%",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

test.each(["en", "es", "de", "ja", "??"])(
  "%s: any text: in order, within it, whole characters",
  (language) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let before = 0;
        for (const { start, end, reason } of hintsOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const at of [start, end])
            expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
          expect(reason).not.toMatch(/: $/);
          before = start;
        }
      }),
      { numRuns: 300 },
    );
  },
);

test.each([
  ["numbers in threes", "111 "],
  ["digits and stops", "1.1:1,"],
  ["quotation marks", "“ ‘"],
  ["capitals", "Ab of "],
  ["initials", "A. "],
  ["hyphens", "a-b’"],
  ["months", "1 May of "],
  ["number words", "two hundred "],
  ["letters", "ñ"],
  ["verbs beside marks", "added “"],
])("time grows with the text, not faster: %s", (_, part) => {
  const timeOf = (length: number) => {
    const text = part.repeat(Math.ceil(length / part.length));
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      hintsOf(text, "en");
      return process.cpuUsage(before).user / 1000;
    });
    return Math.min(...times);
  };
  timeOf(20_000);
  // Quadratic would be 64 times as long.
  expect(timeOf(160_000)).toBeLessThan(timeOf(20_000) * 25 + 60);
});
