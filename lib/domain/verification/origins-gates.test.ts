import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SaidOrigins } from "../corroboration/said-origins";
import { STANCES } from "../evidence/vocabulary";
import { gateFacts, gateItem, origins } from "../testing/gate-facts";
import type { GateItem } from "./gate-facts";
import { notOneAnonymous, primaryOrOrigins } from "./origins-gates";
import { DEFAULT_POLICY } from "./policy";

const notice = { primary: true, sourceId: "notice", sourceTitle: "the official notice" };
const secondHand = { basis: "reported_elsewhere" } as const;
const reuters = gateItem("supports", "Reuters");
const rewrite = gateItem("supports", "Caliber", secondHand);
const reutersAndTwo: SaidOrigins = {
  ...origins(),
  min: 1,
  max: 1,
  independent: [{ name: "Reuters", anonymous: false, reliedOnBy: 2 }],
};
const saidOfNone: SaidOrigins = { ...origins(), max: 2, unknown: ["Reuters", "Axios"] };

describe("G1: verified needs primary evidence, or independent origins", () => {
  test.each<[string, GateItem[], SaidOrigins, boolean, string]>([
    [
      "nothing",
      [],
      origins(),
      false,
      "Nothing supports the exact wording yet: add a primary item, or items of 2 independent origins",
    ],
    ["one origin", [reuters], origins("Reuters"), false, "1 independent origin of the 2 required: Reuters"],
    [
      "three reports, one origin",
      [reuters, rewrite, rewrite],
      reutersAndTwo,
      false,
      "1 independent origin of the 2 required: Reuters, and two reports that rely on it",
    ],
    [
      "two origins",
      [reuters, gateItem("supports", "Axios")],
      origins("Reuters", "Axios"),
      true,
      "2 independent origins: Reuters; Axios",
    ],
    [
      "two origins, and all of it second-hand",
      [rewrite, rewrite],
      origins("Caliber", "UNN"),
      false,
      "2 independent origins of the 3 required when none of it is known at first hand: Caliber; UNN",
    ],
    [
      "three origins, all of it second-hand",
      [rewrite, rewrite, rewrite],
      origins("Caliber", "UNN", "Babel"),
      true,
      "3 independent origins: Caliber; UNN; Babel",
    ],
    [
      "nobody has said what they rest on",
      [reuters, gateItem("supports", "Axios")],
      saidOfNone,
      false,
      "0 independent origins of the 2 required: what Reuters and Axios rest on has not been said yet",
    ],
    [
      "one is said, the other not",
      [reuters, gateItem("supports", "Axios")],
      { ...origins("Reuters"), max: 2, unknown: ["Axios"] },
      false,
      "1 independent origin of the 2 required: Reuters; what Axios rests on has not been said yet",
    ],
    [
      "a circle",
      [reuters, rewrite],
      origins(),
      false,
      "0 independent origins of the 2 required: what supports it leads back to nobody who knows it at first hand",
    ],
    [
      "a primary item",
      [gateItem("supports", null, notice)],
      saidOfNone,
      true,
      "A primary item: the official notice",
    ],
    [
      "in part is not enough",
      [reuters, gateItem("supports_in_part", null, notice)],
      origins("Reuters"),
      false,
      "1 independent origin of the 2 required: Reuters",
    ],
    [
      "a primary item that refutes",
      [gateItem("refutes", null, notice)],
      origins(),
      false,
      "Nothing supports the exact wording yet: add a primary item, or items of 2 independent origins",
    ],
  ])("%s", (_, items, count, met, sentence) =>
    expect(primaryOrOrigins(gateFacts(items, { origins: count }), DEFAULT_POLICY)).toEqual({
      gate: sentence.startsWith("Nothing") ? "decidingEvidence" : "G1",
      met,
      sentence,
    }),
  );

  test("a stricter policy asks for more, and counts one work once", () => {
    const policy = { ...DEFAULT_POLICY, version: 2, primaryItems: 2, independentOrigins: 3 };
    const twice = [gateItem("supports", null, notice), gateItem("supports", null, notice)];
    const facts = gateFacts([...twice, reuters], { origins: origins("Reuters") });
    expect(primaryOrOrigins(facts, policy).sentence).toBe(
      "1 independent origin of the 3 required, and 1 of the 2 primary items required: Reuters",
    );
    expect(primaryOrOrigins(gateFacts([]), policy).sentence).toBe(
      "Nothing supports the exact wording yet: add 2 primary items, or items of 3 independent origins",
    );
  });

  test("adding an item that takes no origin away never takes the gate away", () => {
    const anyItem = fc
      .record({
        stance: fc.constantFrom(...STANCES),
        primary: fc.boolean(),
        basis: fc.constantFrom("witnessed" as const, "reported_elsewhere" as const),
      })
      .map(({ stance, ...facts }) => gateItem(stance, "Reuters", facts));
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 6 }), anyItem, fc.nat(4), (items, one, count) => {
        const named = origins(...["A", "B", "C", "D"].slice(0, count));
        const isMet = (all: GateItem[]) =>
          primaryOrOrigins(gateFacts(all, { origins: named }), DEFAULT_POLICY).met;
        const wereSome = items.some(({ stance }) => stance === "supports");
        if (wereSome && isMet(items)) expect(isMet([...items, one])).toBe(true);
      }),
    );
  });
});

describe("G2: one anonymous origin alone never verifies", () => {
  const unnamed = gateItem("supports", null, {
    sourceKind: "interview_anonymous",
    sourceTitle: "An official",
    primary: true,
  });
  const confidential = gateItem("supports", null, { confidential: true, sourceTitle: "Source K" });
  const anonymous = { name: "An official", anonymous: true };
  const one: SaidOrigins = {
    ...origins(),
    min: 1,
    max: 1,
    independent: [{ ...anonymous, reliedOnBy: 1 }],
    single: [anonymous],
  };
  const alone =
    "It rests on one anonymous origin alone, An official: find another origin that doesn’t rely on it";
  const fine = "It doesn’t rest on one anonymous origin alone";

  test.each<[string, GateItem[], SaidOrigins, boolean, string]>([
    ["nothing", [], origins(), true, fine],
    ["a named outlet", [reuters], origins("Reuters"), true, fine],
    ["one anonymous source, primary", [unnamed], one, false, alone],
    ["a report that relies on one anonymous source", [reuters, unnamed], one, false, alone],
    ["one anonymous source whose lineage is not said", [unnamed], { ...origins(), max: 1 }, false, alone],
    [
      "a confidential source alone",
      [confidential],
      { ...origins(), max: 1 },
      false,
      "It rests on one anonymous origin alone, Source K: find another origin that doesn’t rely on it",
    ],
    [
      "primary and anonymous, beside a report of unknown lineage",
      [unnamed, reuters],
      { ...origins(), max: 2 },
      false,
      alone,
    ],
    [
      "anonymous, beside an origin of its own",
      [unnamed, reuters],
      origins("An official", "Reuters"),
      true,
      fine,
    ],
    ["anonymous, beside the one origin that is proven", [unnamed, reuters], origins("Reuters"), true, fine],
    [
      "refuting only",
      [gateItem("refutes", null, { sourceKind: "interview_anonymous" })],
      origins(),
      true,
      fine,
    ],
  ])("%s", (_, items, count, met, sentence) =>
    expect(notOneAnonymous(gateFacts(items, { origins: count }))).toEqual({ gate: "G2", met, sentence }),
  );
});
