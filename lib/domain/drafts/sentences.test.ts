import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { hasWords, sentencesOf } from "./sentences";

/** The text is what stands here without ¦, which says where it is cut. */
const CASES: Record<string, readonly string[]> = {
  en: [
    "The keys",
    "He left. ¦She stayed! ¦Did they know? ¦Nobody did.",
    // Abbreviations
    "Mr. Smith met Dr. Okafor and Mrs. Lee. ¦They spoke.",
    "Gen. Mark Milley and Sen. Marco Rubio flew to St. Petersburg.",
    "Lt. Col. Reyes saw Gov. Newsom on Mt. Hood.",
    "The U.S. Army sent it. ¦It came from the U.S. ¦The Army denied it.",
    "The U.N. Security Council met in Washington, D.C. ¦It adjourned.",
    "They met at 5 p.m. Tuesday and at 9 a.m. EST. ¦Then they left.",
    "It opened at 5 p.m. ¦The vote followed.",
    "Roe v. Wade and Ali vs. Frazier are old.",
    "Apple Inc. Chief Tim Cook spoke for Apple Inc. ¦He smiled.",
    "Paragraph No. 4 and fig. 12 say so. ¦He said no. ¦Rubio said yes.",
    "He died on Nov. 21 in Phoenix, Ariz. ¦His wife stayed.",
    "It shone on the sun. ¦Kyiv was dark.",
    "They brought food, water, etc. ¦The road was shut.",
    "She has a Ph.D. from Yale, i.e. Connecticut, e.g. New Haven.",
    "approx. 300 people came, est. 20 left.",
    "John Smith Jr. Foundation. ¦It closed.",
    // Initials
    "J. D. Vance met V. Putin. ¦George W. Bush did not.",
    "J.D. Vance flew. ¦J. R. R. Tolkien wrote.",
    "They had a Plan B. ¦The rest is known.",
    // Figures
    "It rose 3.5 per cent to $1.2 billion. ¦28 points remained.",
    "He left. ¦3 people stayed. ¦They waited.",
    "It was signed in 2024. ¦5 states objected.",
    "Version 2.0.1 of section 3.B holds.",
    "“Nothing.” ¦400 people heard it.",
    // Quotations and brackets
    "“Let them present it as their own. ¦I believe they will not take it.” ¦He rang off.",
    "“Who wrote it?” he asked. ¦Nobody answered.",
    "“Who wrote it?” Kushner asked. ¦“I did!” Yuri Ushakov replied.",
    "“Is it a plan?” ¦Trump contributed more to the confusion.",
    "“It is done.” he said.",
    "“This is unacceptable, of course,” he declared, confirming that he will. ¦Then he left.",
    "“It studied a plan and This may break the stalemate.“, is included in the transcript. ¦Witkoff did not say.",
    "He called him a “man of peace.” ¦In addition, he laughed.",
    'She wrote "No comment." ¦"Why?" they asked.',
    "The plan (it has 28 points.) was leaked. ¦(Nobody says by whom.) ¦It stands.",
    "He agreed […] and left. ¦“[...] The plan stands,” he wrote.",
    "Yahoo! is older than Who? magazine.",
    "‘K’ was the culprit. ¦‘K’ denied it.",
    // Run together
    "The plan was agreed in kyiv.¦The envoy left.¦He did not say why.",
    "The special envoy, Steve Witkoffand the president’s son-in-law got to work. ¦According to Reutersthis was new.",
    "It will be as similar as possible“he confesses. ¦The advisor was quiet.",
    "They signed it.”¦The crowd cheered.",
    "He spoke of peace.“¦No one believed it.",
    "kyiv and Moscow spoke. ¦kyiv’s envoy left. ¦iPhone sales fell.",
    "Read it on Booking.Com or at https://example.org/a?b=C.D&e now. ¦Write to a.B@example.org today.",
    "The file plan.Docx was sent to www.Example.org yesterday.",
    // Ellipses, lists, headings, signs
    "He waited… ¦Then he left… and came back... ¦Nobody saw it.",
    "“Well… I do not know,” she said.",
    "1. The plan has 28 points. ¦It was leaked.",
    "• The withdrawal of troops",
    "a) No membership of NATO. ¦b) A smaller army.",
    "Who wrote the plan?",
    "It was over 🎉🎉 ¦",
    "It was over. ¦🎉 Everyone cheered!!! 👩🏽‍⚖️",
    "What?! ¦Really?",
    "*** ¦",
  ].map((text) => text.replace(/ ¦$/, "")),
  es: [
    "El Sr. Pérez y la Sra. López viajaron a EE. UU. con el Dr. Ruiz. ¦Volvieron ayer.",
    "La ley entró en vigor en EE. UU. ¦El Congreso calló.",
    "Véase la pág. 12 del núm. 4, art. 3. ¦Nadie lo leyó.",
    "¿Quién lo escribió? ¦¡Nadie! ¦Eso dijo.",
    "«¿Quién lo escribió?», preguntó. ¦«Yo», dijo.",
    "“¿Quién?” preguntó Rubio. ¦“¡Yo!” ¦Trump se fue.",
    "A las 5 p. m. del martes llegó D. Juan. ¦Cenó, p. ej. pan, etc. ¦Luego durmió.",
    "Llegaron 28 puntos. ¦22 quedaron.",
    "El plan se firmó.¦La enviada se fue.",
  ],
  de: [
    "Am 3. Oktober und am 1. Januar, z. B. in Berlin, traf Dr. Meier den Prof. Kant. ¦Er blieb.",
    "Im 19. Jahrhundert kostete es 3 Mio. Euro bzw. 2 Mrd. Mark. ¦Das war viel.",
    "„Wer war das?“, fragte er. ¦„Ich!“ ¦Die Tür fiel zu.",
    "Er kaufte Brot, Milch usw. ¦Dann ging er.",
    "Es waren 28. ¦Die anderen fehlten.",
    "Sie kam d. h. um 9 Uhr, vgl. Abs. 3.",
  ],
  fr: [
    "M. Macron a vu Mme Dupont, p. ex. à Paris, av. J.-C. ou non. ¦Il est parti.",
    "« Qui l’a écrit ? » demanda-t-il. ¦« Moi ! » ¦Le silence tomba.",
  ],
  it: ["Il sig. Rossi e il dott. Bianchi, pag. 4, art. 2, ecc. ¦Poi basta."],
  pt: ["O Sr. Silva e a Dra. Costa leram a pág. 3. ¦Ontem saíram."],
  nl: ["Dhr. Jansen kocht o.a. brood, d.w.z. eten. ¦Hij ging."],
  da: ["Den 3. Oktober kom han. ¦Han gik."],
  zh: ["特使去了迈阿密。¦他见了库什纳！¦为什么？"],
  ja: ["「行く。」と彼は言った。¦本当ですか？¦はい。"],
  ar: ["من كتب الخطة؟ ¦لا أحد يعرف."],
  hi: ["योजना किसने लिखी? ¦कोई नहीं जानता। ¦यह सच है।"],
  ru: ["Президент уехал. ¦28 пунктов остались. ¦«Кто?» — спросил он."],
  xx: ["Mr. Smith left. ¦She stayed."],
  "not a tag": ["Mr. Smith left. ¦She stayed."],
};

const rows = Object.entries(CASES).flatMap(([language, texts]) => texts.map((text) => [language, text]));

test("there are cases enough", () => expect(rows.length).toBeGreaterThanOrEqual(80));

test.each(rows)("%s: %s", (language = "", cut = "") => {
  const text = cut.replaceAll("¦", "");
  expect(shown(text, language)).toEqual(cut.split("¦").map((sentence) => sentence.trim()));
});

test("an article with headings, captions and run-together words", () => {
  expect(shown(ARTICLE, "en")).toEqual([
    "Who sold the pier?",
    "Photo: Harbour board",
    "The board’s chair, Dana Okaforand her deputy, Lev Marchetti, they got to work on Monday.",
    "According to the paper The Lampthe sale was agreed in 2019.",
    "“Let them call it theirs.",
    "I believe that (in any case) they will not pay, but At least it will be public“she confesses.",
    "“It may be that he (Marchetti) will tell the mayor: you know, Dana and Lev drew a very good 20-year lease and This may be what ends it.“, is included in the minutes of Jan. 8, 2019.",
    "Mr. Marchetti, who claims to respect her “deeply”, denied it.",
    "The board met.",
    "It did not vote.",
    "The mayor of St. Ives receives the chair at 10 a.m. on August 6.",
    "The Lamp",
  ]);
});

const ARTICLE = `Who sold the pier?
Photo: Harbour board
The board’s chair, Dana Okaforand her deputy, Lev Marchetti, they got to work on Monday. According to the paper The Lampthe sale was agreed in 2019.

“Let them call it theirs. I believe that (in any case) they will not pay, but At least it will be public“she confesses.
“It may be that he (Marchetti) will tell the mayor: you know, Dana and Lev drew a very good 20-year lease and This may be what ends it.“, is included in the minutes of Jan. 8, 2019. Mr. Marchetti, who claims to respect her “deeply”, denied it. The board met.It did not vote.

The mayor of St. Ives receives the chair at 10 a.m. on August 6.
The Lamp`;

describe("whatever the text", () => {
  const unit = fc.constantFrom(
    ..."ab AB.!?…“”\"'’()[]\n\n0 1é،。」👩🏽‍⚖️🇺🇦",
    "e\u0301",
    " \u0301",
    "👩🏽‍⚖️",
    "🇺🇦",
    "Mr. ",
    "U.S. ",
    "kyiv.The ",
    "… ",
  );
  const texts = fc
    .array(unit, { maxLength: 60 })
    .map((units) => units.join("").replace(/\p{Surrogate}/gu, ""));
  const language = fc.constantFrom("en", "es", "de", "ja", "th", "xx");

  test("sentences are in order, trimmed, apart, within one line, and hold all that can be read", () => {
    fc.assert(
      fc.property(texts, language, (text, tag) => {
        const sentences = sentencesOf(text, tag);
        let end = 0;
        for (const sentence of sentences) {
          const between = text.slice(end, sentence.start);
          const words = text.slice(sentence.start, sentence.end);
          expect(between.trim()).toBe("");
          expect(words).not.toBe("");
          expect(words).not.toContain("\n");
          expect(words.trim().length).toBeGreaterThan(0);
          expect(/^\s(?![\p{M}\p{Emoji_Modifier}\u200D])|\s$/u.test(words)).toBe(false);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  test("no character as people see it is cut", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(texts, language, (text, tag) => {
        const borders = new Set([text.length, ...Array.from(graphemes.segment(text), ({ index }) => index)]);
        for (const { start, end } of sentencesOf(text, tag))
          expect([borders.has(start), borders.has(end)]).toEqual([true, true]);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["one long line", `${"The plan has 28 points, and nobody wrote it. ".repeat(2_500)}`],
    ["quotation marks", '"'.repeat(100_000)],
    ["stops and ellipses", "….".repeat(10_000)],
    ["no end at all", "word ".repeat(100_000)],
    ["spaces", `a.${" ".repeat(100_000)}b`],
  ])("%s are cut in reasonable time", (_, text) => {
    const start = processorMs();
    sentencesOf(text, "en");
    expect(processorMs() - start).toBeLessThan(2_500);
  });
});

test.each([
  ["***", false],
  ["— 🎉 …", false],
  ["28", true],
  ["计划", true],
])("%s has words: %s", (text, has) => expect(hasWords(text)).toBe(has));

function shown(text: string, language: string): string[] {
  return sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
}
