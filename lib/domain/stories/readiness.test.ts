import { describe, expect, test } from "vitest";
import type { CoveredSentence, SentenceState } from "../drafts/coverage";
import { type Missing, missingSince, type ReadinessClaim, readinessOf, readMissing } from "./readiness";
import { sayMissing, sayReadiness, sayRemark } from "./say-readiness";

const sentences = (states: SentenceState[]): CoveredSentence[] =>
  states.map((state, index) => ({ start: index * 10, end: index * 10 + 9, state }));
const claim = (number: number, fields: Partial<ReadinessClaim> = {}): ReadinessClaim => ({
  ...{ number, stage: "signed_off", legalRisk: false, riskCleared: false },
  ...{ lacksReply: false, unattributed: false },
  span: { start: number * 10, end: number * 10 + 5 },
  ...fields,
});

describe("readinessOf", () => {
  test.each<[string, SentenceState[], ReadinessClaim[], string, string[]]>([
    ["all looked at and signed off", ["claim", "nothing", "wordless"], [claim(1)], "Ready to publish.", []],
    ["nothing to check anywhere, no claims", ["nothing"], [], "Ready to publish.", []],
    [
      "one sentence",
      ["unaccounted", "claim"],
      [claim(1)],
      "Not ready to publish: 1 sentence nobody has looked at.",
      [],
    ],
    [
      "every stage but signed off and cut",
      ["claim"],
      (["open", "researching", "awaiting_review", "reopened", "cut", "signed_off"] as const).map(
        (stage, index) => claim(index + 1, { stage, span: { start: 0, end: 5 } }),
      ),
      "Not ready to publish: 4 claims not signed off.",
      [],
    ],
    [
      "a legal risk that nobody has cleared",
      ["claim"],
      [claim(9, { legalRisk: true })],
      "Not ready to publish: C-9 carries a legal risk that nobody has cleared.",
      [],
    ],
    [
      "a legal risk that is cleared",
      ["claim"],
      [claim(9, { legalRisk: true, riskCleared: true })],
      "Ready to publish.",
      [],
    ],
    [
      "a legal risk that was cleared and reopened",
      ["claim"],
      [claim(9, { legalRisk: true, riskCleared: true, stage: "reopened" })],
      "Not ready to publish: C-9 not signed off.",
      [],
    ],
    [
      "an allegation without a reply (G7), and one that was cut",
      ["claim"],
      [claim(9, { lacksReply: true }), claim(8, { lacksReply: true, stage: "cut", span: null })],
      "Not ready to publish: C-9 is an allegation without a reply.",
      [],
    ],
    [
      "what is not established and not attributed (G8)",
      ["claim"],
      [claim(7, { unattributed: true }), claim(9, { unattributed: true })],
      "Not ready to publish: C-7 and C-9 are not established and say nobody who asserts them.",
      [],
    ],
    [
      "one that depends on what has fallen",
      ["claim"],
      [
        claim(9, { flags: [{ kind: "dependencyFell", on: 3, fall: "refuted", through: [] }] }),
        claim(3, { flags: [{ kind: "contradictsVerified", claim: 22 }] }),
      ],
      "Not ready to publish: C-9 depends on a claim that has fallen.",
      ["C-3 contradicts a claim that is verified."],
    ],
    [
      "what time has passed over",
      ["claim"],
      [
        claim(9, { flags: [{ kind: "dependencyFell", on: 3, fall: "superseded", through: [] }] }),
        claim(3, { flags: [{ kind: "superseded", by: 27, asOf: "2025-11-23" }] }),
      ],
      "Ready to publish.",
      [
        "C-9 depends on what was superseded or is outdated: look whether it still holds.",
        "C-3 has been superseded.",
      ],
    ],
    [
      "a legal risk that was cut, its words gone",
      ["nothing"],
      [claim(9, { legalRisk: true, stage: "cut", span: null })],
      "Ready to publish.",
      [],
    ],
    [
      "cut, its words still there",
      ["claim"],
      [claim(7, { stage: "cut" })],
      "Ready to publish.",
      ["C-7 was cut, but its words still stand in the draft."],
    ],
    [
      "cut, its words another claim's",
      ["claim"],
      [claim(7, { stage: "cut" }), claim(8, { span: { start: 72, end: 90 } })],
      "Ready to publish.",
      [],
    ],
    [
      "two without a place, both signed off",
      ["nothing"],
      [claim(2, { span: null }), claim(3, { span: null })],
      "Ready to publish.",
      ["C-2 and C-3 have no place in this draft."],
    ],
    [
      "everything at once",
      ["unaccounted", "unaccounted", "claim"],
      [
        claim(4, { stage: "open" }),
        claim(5, { stage: "open", span: null }),
        claim(6, { stage: "cut" }),
        claim(9, { legalRisk: true, stage: "awaiting_review" }),
      ],
      "Not ready to publish: 2 sentences nobody has looked at, 3 claims not signed off, C-9 carries a legal risk that nobody has cleared.",
      ["C-6 was cut, but its words still stand in the draft.", "C-5 has no place in this draft."],
    ],
  ])("%s", (_, states, claims, said, remarks) => {
    const readiness = readinessOf(sentences(states), claims);
    expect(sayReadiness(readiness)).toBe(said);
    expect(readiness.remarks.map(sayRemark)).toEqual(remarks);
  });
});

describe("missingSince", () => {
  const few: Missing[] = [
    { kind: "sentences", count: 2 },
    { kind: "unsigned", claims: [4, 5] },
  ];
  test.each<[string, Missing[], Missing[], string]>([
    ["the same", few, few, ""],
    ["less", few, [{ kind: "unsigned", claims: [5] }], ""],
    ["more sentences", few, [{ kind: "sentences", count: 3 }], "1 sentence nobody has looked at"],
    ["another claim", few, [{ kind: "unsigned", claims: [4, 9] }], "C-9 not signed off"],
    [
      "another kind",
      few,
      [...few, { kind: "legalRisk", claims: [4] }],
      "C-4 carries a legal risk that nobody has cleared",
    ],
  ])("%s", (_, declared, now, said) => expect(sayMissing(missingSince(declared, now))).toBe(said));
});

test.each<[unknown, Missing[]]>([
  [null, []],
  ["[]", []],
  [[{ kind: "sentences", count: 3 }], [{ kind: "sentences", count: 3 }]],
  [[{ kind: "unsigned", claims: [4, "5", null] }], [{ kind: "unsigned", claims: [4] }]],
  [[{ kind: "legalRisk" }, { kind: "weather", claims: [1] }, 7, null], []],
])("stored as %j", (stored, expected) => expect(readMissing(stored)).toEqual(expected));
