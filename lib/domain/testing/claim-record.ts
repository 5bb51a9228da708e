import fc from "fast-check";
import { ATTRIBUTION_KINDS, CLAIM_TYPES, CRITICALITIES, STAGES, VERDICTS } from "../claims/vocabulary";
import { CORRECTION_KINDS } from "../corrections/correction";
import { BASES, STANCES } from "../evidence/vocabulary";
import { type ClaimRecord, RECORD_SCHEMA_VERSION } from "../exchange/claim-record";
import { SOURCE_KINDS } from "../sources/vocabulary";

/** What newsrooms type and paste: emoji, right-to-left, formulas, every line end, mark-up, and what escapes in any format. */
const AWKWARD = [
  ..."=+-@\"'<>&{}\\%$#_^~[],;|\t\r\n\u2028\u0085\u00a0",
  ...[
    "👩🏽‍💻",
    "שלום",
    "\u202eabc\u202c",
    "مرحبا",
    "=1+1",
    "\r\n",
    "\\textbf{x}",
    "]]>",
    "é",
    "e\u0301",
    "\u{20000}",
    ...["--", "``", "''", "?`", "<<", ",,", "{", "}", "*"],
  ],
];

/** Any text that PostgreSQL holds: no NUL, no half of a surrogate pair. */
export const awkwardText = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 })),
    maxLength: 30,
  })
  .map((text) => text.replaceAll("\0", ""));

/** The same, with something in it that can be read. */
export const awkwardWords = awkwardText.map((text) => `a${text}z`);

const moment = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());
const orEmpty = (text: string) => fc.constantFrom("", text);

const evidence = fc.record({
  stance: fc.constantFrom(...STANCES),
  basis: fc.constantFrom(...BASES),
  primary: fc.boolean(),
  source: awkwardWords,
  sourceKind: fc.constantFrom(...SOURCE_KINDS),
  url: orEmpty("https://example.com/a?b=c&d=%20"),
  outlet: awkwardText,
  publishedOn: fc.constantFrom("", "2025", "2025-11", "2025-11-26"),
  passage: awkwardText,
  paraphrased: fc.boolean(),
  locator: awkwardText,
  note: awkwardText,
  answer: awkwardText,
  capturedAt: fc.oneof(fc.constant(""), moment),
  captureSha256: orEmpty("ab".repeat(32)),
  id: fc.uuid(),
  sourceId: fc.uuid(),
});

const correction = fc.record({
  kind: fc.constantFrom(...CORRECTION_KINDS),
  ...{ before: awkwardText, after: awkwardText, reason: awkwardWords, by: awkwardWords, at: moment },
  publishedAt: fc.option(moment),
});

/** A record with any text in each of its fields. */
export const anyClaimRecord: fc.Arbitrary<ClaimRecord> = fc.record({
  schemaVersion: fc.constant(RECORD_SCHEMA_VERSION),
  reference: fc.integer({ min: 1, max: 99_999 }).map((number) => `C-${number}`),
  state: fc.constantFrom("signed_off", "working_copy"),
  stage: fc.constantFrom(...STAGES),
  wording: awkwardWords,
  verdict: fc.constantFrom(...VERDICTS),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  narrowerWording: awkwardText,
  trueUntil: orEmpty("2025-11"),
  type: fc.constantFrom(...CLAIM_TYPES),
  attributionKind: fc.constantFrom(...ATTRIBUTION_KINDS),
  attributedTo: awkwardWords,
  criticality: fc.constantFrom(...CRITICALITIES),
  legalRisk: fc.boolean(),
  allegation: fc.boolean(),
  rationale: awkwardText,
  assessedBy: awkwardText,
  assessedAt: fc.option(moment),
  signedOffBy: awkwardText,
  signedOffAt: fc.option(moment),
  policyVersion: fc.option(fc.nat(99)),
  signedUnderPolicyVersion: fc.option(fc.nat(99)),
  independentOriginsAtLeast: fc.option(fc.nat(99)),
  independentOriginsAtMost: fc.option(fc.nat(99)),
  overrides: fc.array(awkwardText, { maxLength: 2 }),
  stories: fc.array(awkwardText, { maxLength: 2 }),
  wordsInDraft: fc.array(awkwardText, { maxLength: 2 }),
  flags: fc.array(awkwardText, { maxLength: 2 }),
  id: fc.uuid(),
  corrections: fc.array(correction, { maxLength: 2 }),
  evidence: fc.array(evidence, { maxLength: 2 }),
});
