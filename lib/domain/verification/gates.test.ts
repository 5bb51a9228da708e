import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROPOSED_VERDICTS, type ProposedVerdict } from "../claims/vocabulary";
import { STANCES, type Stance } from "../evidence/vocabulary";
import { decidingItems, type GateItem, signerProblem, stillNeeded } from "./gates";
import { DEFAULT_POLICY } from "./policy";

let made = 0;
function item(stance: Stance, outlet: string | null, facts: Partial<GateItem> = {}): GateItem {
  made += 1;
  return {
    evidenceId: `evidence ${made}`,
    stance,
    basis: "third_party",
    primary: false,
    outletId: outlet && `id of ${outlet}`,
    outletName: outlet ?? "",
    sourceId: `source ${made}`,
    sourceTitle: `Work ${made}`,
    addedById: "researcher",
    ...facts,
  };
}

const OWN_VOICE = { attributionKind: "own_voice" } as const;
const needs = (verdict: ProposedVerdict, items: GateItem[], policy = DEFAULT_POLICY) =>
  stillNeeded(verdict, OWN_VOICE, items, policy);

describe("G1: verified needs a primary item, or two different outlets", () => {
  const notice = { primary: true, sourceTitle: "the official notice" };
  const owned = (title: string) => ({ sourceId: title, sourceTitle: title });
  test.each<[string, GateItem[], boolean, string]>([
    [
      "nothing",
      [],
      false,
      "Nothing supports the exact wording yet: add a primary item, or items of 2 different outlets",
    ],
    [
      "one outlet",
      [item("supports", "Reuters")],
      false,
      "1 outlet of the 2 required, and no primary item: Reuters",
    ],
    [
      "one outlet twice",
      [item("supports", "Reuters"), item("supports", "Reuters")],
      false,
      "1 outlet of the 2 required, and no primary item: Reuters",
    ],
    [
      "two outlets",
      [item("supports", "Reuters"), item("supports", "Axios")],
      true,
      "2 different outlets: Reuters, Axios",
    ],
    ["a primary item", [item("supports", null, notice)], true, "A primary item: the official notice"],
    [
      "a primary item beside two outlets",
      [item("supports", "Reuters"), item("supports", "Axios"), item("supports", null, notice)],
      true,
      "A primary item: the official notice",
    ],
    [
      "two passages of one primary work",
      [item("supports", null, notice), item("supports", null, notice)],
      true,
      "2 primary items: the official notice",
    ],
    [
      "in part doesn't count",
      [
        item("supports", "Reuters"),
        item("supports_in_part", "Axios"),
        item("supports_in_part", null, notice),
      ],
      false,
      "1 outlet of the 2 required, and no primary item: Reuters",
    ],
    [
      "a primary item that refutes doesn't count",
      [item("refutes", null, notice)],
      false,
      "Nothing supports the exact wording yet: add a primary item, or items of 2 different outlets",
    ],
    [
      "sources without an outlet count by themselves",
      [item("supports", null, owned("Letter")), item("supports", null, owned("Interview"))],
      true,
      "2 different outlets: Letter, Interview",
    ],
    [
      "one source without an outlet counts once",
      [item("supports", null, owned("Letter")), item("supports", null, owned("Letter"))],
      false,
      "1 outlet of the 2 required, and no primary item: Letter",
    ],
  ])("%s", (_, items, met, sentence) =>
    expect(needs("verified", items)).toEqual([{ gate: "G1", met, sentence }]),
  );

  test("a stricter policy asks for more", () => {
    const policy = { version: 2, primaryItems: 2, independentOutlets: 3 };
    expect(needs("verified", [item("supports", "Reuters"), item("supports", null, notice)], policy)).toEqual([
      {
        gate: "G1",
        met: false,
        sentence:
          "2 outlets of the 3 required, and 1 of the 2 primary items required: Reuters, the official notice",
      },
    ]);
    expect(needs("verified", [], policy)[0]?.sentence).toBe(
      "Nothing supports the exact wording yet: add 2 primary items, or items of 3 different outlets",
    );
  });

  test("adding an item never takes the gate away, and only supporting ones open it", () => {
    const anyItem = fc
      .record({
        stance: fc.constantFrom(...STANCES),
        outlet: fc.constantFrom(null, "Reuters", "Axios", "Bloomberg"),
        primary: fc.boolean(),
      })
      .map(({ stance, outlet, primary }) => item(stance, outlet, { primary }));
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), anyItem, (items, one) => {
        const before = needs("verified", items)[0]?.met;
        if (before) expect(needs("verified", [...items, one])[0]?.met).toBe(true);
        const supporting = items.filter(({ stance }) => stance === "supports");
        expect(needs("verified", supporting)).toEqual(needs("verified", items));
      }),
    );
  });
});

describe("what the other verdicts need", () => {
  const claims = { own: OWN_VOICE, named: { attributionKind: "named_person" } } as const;
  test.each<[ProposedVerdict, keyof typeof claims, GateItem[], [string, boolean, string][]]>([
    [
      "partly_supported",
      "own",
      [item("context", "Axios")],
      [["decidingEvidence", false, "Nothing supports the claim, even in part: add an item that does"]],
    ],
    [
      "partly_supported",
      "own",
      [item("supports_in_part", "Axios")],
      [["decidingEvidence", true, "1 item to rest on: Axios"]],
    ],
    [
      "refuted",
      "own",
      [item("supports", "Axios")],
      [["decidingEvidence", false, "Nothing refutes the claim yet: add an item that does"]],
    ],
    [
      "refuted",
      "own",
      [item("refutes", "Axios"), item("refutes", "Reuters")],
      [["decidingEvidence", true, "2 items to rest on: Axios, Reuters"]],
    ],
    [
      "outdated",
      "own",
      [item("silent", "Axios")],
      [
        [
          "decidingEvidence",
          false,
          "Nothing shows yet that it was true, or no longer is: add an item that does",
        ],
      ],
    ],
    [
      "outdated",
      "own",
      [item("supports", "Axios")],
      [["decidingEvidence", true, "1 item to rest on: Axios"]],
    ],
    [
      "disputed",
      "own",
      [item("supports", "Reuters")],
      [["bothSides", false, "Evidence on both sides: Reuters for it, nothing yet against it"]],
    ],
    [
      "disputed",
      "own",
      [item("refutes", "Kremlin")],
      [["bothSides", false, "Evidence on both sides: nothing yet for it, Kremlin against it"]],
    ],
    [
      "disputed",
      "own",
      [item("supports_in_part", "Reuters"), item("refutes", "Kremlin")],
      [["bothSides", true, "Evidence on both sides: Reuters for it, Kremlin against it"]],
    ],
    [
      "attributed_only",
      "own",
      [],
      [
        ["attribution", false, "The claim is in the newsroom's own voice: say in it who asserts it"],
        ["decidingEvidence", false, "Nothing shows yet that it was said: add an item that does"],
      ],
    ],
    [
      "attributed_only",
      "named",
      [item("supports", "X")],
      [
        ["attribution", true, "The claim says who asserts it"],
        ["decidingEvidence", true, "1 item to rest on: X"],
      ],
    ],
    ["insufficient", "own", [], []],
    ["not_checkable", "own", [], []],
  ])("%s, %s voice", (verdict, voice, items, expected) => {
    const found = stillNeeded(verdict, claims[voice], items, DEFAULT_POLICY);
    expect(found).toEqual(expected.map(([gate, met, sentence]) => ({ gate, met, sentence })));
  });
});

describe("decidingItems", () => {
  test.each<[ProposedVerdict, Stance[]]>([
    ["verified", ["supports"]],
    ["partly_supported", ["supports", "supports_in_part"]],
    ["attributed_only", ["supports", "supports_in_part", "context"]],
    ["disputed", ["supports", "supports_in_part", "refutes"]],
    ["insufficient", ["supports", "supports_in_part", "refutes", "context", "silent"]],
    ["refuted", ["refutes"]],
    ["outdated", ["supports", "supports_in_part", "refutes"]],
    ["not_checkable", []],
  ])("%s rests on %j", (verdict, stances) => {
    const items = STANCES.map((stance) => item(stance, "Axios"));
    expect(decidingItems(verdict, items).map(({ stance }) => stance)).toEqual(stances);
  });

  test("every verdict that can be proposed has its needs", () => {
    for (const verdict of PROPOSED_VERDICTS) expect(Array.isArray(needs(verdict, []))).toBe(true);
  });
});

describe("G3: who signs off wrote none of it", () => {
  const wrote = { claimAuthorIds: ["a"], assessmentAuthorId: "b", evidenceAuthorIds: ["c", "d"] };
  test.each([
    ["a", "signerIsClaimAuthor"],
    ["b", "signerIsAssessmentAuthor"],
    ["c", "signerIsEvidenceAuthor"],
    ["d", "signerIsEvidenceAuthor"],
    ["e", null],
  ])("%s: %s", (signer, problem) => expect(signerProblem(signer, wrote)).toBe(problem));
});
