import { getDomain } from "tldts";
import { describe, expect, it } from "vitest";
import { can } from "@/lib/domain/access/permissions";
import { ROLES } from "@/lib/domain/access/roles";
import { STAGES, VERDICTS } from "@/lib/domain/claims/vocabulary";
import { STANCES } from "@/lib/domain/evidence/vocabulary";
import type { PersonId } from "@/lib/domain/ids";
import { LIMITS } from "@/lib/domain/limits";
import { gateFacts, gateItem } from "@/lib/domain/testing/gate-facts";
import type { GateItem } from "@/lib/domain/verification/gate-facts";
import { missingToPropose, stillNeeded } from "@/lib/domain/verification/gates";
import { DEFAULT_POLICY } from "@/lib/domain/verification/policy";
import { proposalProblems } from "@/lib/domain/verification/proposal";
import { CLAIMS } from "./claims";
import { plannedOutcome } from "./outcome";
import { OUTLETS } from "./outlets";
import { PEOPLE, type PersonKey } from "./people";
import type { SampleClaim, SampleEvidence, SamplePassage, SampleSource } from "./shape";
import { SOURCES } from "./sources";
import { STORY } from "./story";

const claimsByNumber = CLAIMS.map((claim, index) => ({ name: `C-${index + 1}`, claim }));
const sources: [string, SampleSource][] = Object.entries(SOURCES);

describe("the draft", () => {
  it("has 500 to 700 words and 28 claims, every one on words that stand in it once", () => {
    const words = STORY.text.split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(700);
    expect(CLAIMS).toHaveLength(28);
    for (const { name, claim } of claimsByNumber) {
      expect(STORY.text.split(claim.words).length - 1, name).toBe(1);
    }
  });

  it("has claims that nest, claims that overlap, and claims on part of a sentence", () => {
    const spans = CLAIMS.map(({ words }) => {
      const start = STORY.text.indexOf(words);
      return { start, end: start + words.length };
    });
    const pairs = spans.flatMap((a) => spans.map((b) => ({ a, b })).filter(({ b }) => a !== b));
    expect(pairs.some(({ a, b }) => a.start <= b.start && b.end <= a.end)).toBe(true);
    expect(pairs.some(({ a, b }) => a.start < b.start && b.start < a.end && a.end < b.end)).toBe(true);
    expect(spans.some(({ end }) => !/[.!?]/.test(STORY.text.charAt(end)))).toBe(true);
  });
});

describe("what is planned", () => {
  it("shows every stage and every verdict", () => {
    const outcomes = CLAIMS.map(plannedOutcome);
    expect(new Set(outcomes.map(({ stage }) => stage))).toEqual(new Set(STAGES));
    expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
    expect(new Set(CLAIMS.flatMap(({ evidence }) => evidence.map(({ stance }) => stance)))).toEqual(
      new Set(STANCES),
    );
  });

  it("gives work to every role, and a returned assessment to somebody", () => {
    const assigned = CLAIMS.flatMap(({ assignee }) => (assignee ? [PEOPLE[assignee].role] : []));
    expect(new Set(assigned)).toEqual(new Set(ROLES));
    const returned = CLAIMS.find(({ steps }) => steps.at(-1)?.does === "return");
    expect(returned?.assignee).toBeDefined();
  });

  it("marks the allegation against a person as a legal risk, and proposes nothing on it", () => {
    const allegation = CLAIMS[23];
    expect(allegation).toMatchObject({ legalRisk: true, allegation: true, criticality: "high", steps: [] });
  });

  it("lets the Sample editor sign off claim 4, and shows nine articles on it", () => {
    const claim = claimNumber(4);
    expect(plannedOutcome(claim)).toEqual({ stage: "awaiting_review", verdict: "unassessed" });
    expect(maySignOff("editor", claim, proposerOf(claim))).toBe(true);
    const articles = claim.evidence
      .filter(({ stance }) => stance === "supports_in_part")
      .map(({ passage }) => sourceOf(passage).outlet);
    expect(new Set(articles)).toEqual(
      new Set([
        "reuters",
        "cyprusMail",
        "unn",
        "polskieRadio",
        "caliber",
        "bloomberg",
        "babel",
        "intelliNews",
        "theInsider",
      ]),
    );
    expect(claim.evidence.filter(({ stance }) => stance === "refutes").length).toBeGreaterThan(1);
  });
});

describe("what the rules ask", () => {
  it.each(claimsByNumber)("$name is signed off by somebody who wrote nothing of it", ({ claim }) => {
    let proposer: PersonKey | undefined;
    for (const step of claim.steps) {
      if (step.does === "propose") proposer = step.by;
      if (step.does === "signOff") expect(maySignOff(step.by, claim, proposer)).toBe(true);
      if (step.does === "return") expect(step.by).not.toBe(proposer);
    }
  });

  it.each(claimsByNumber)("$name has with its verdict what the verdict needs", ({ claim }) => {
    for (const step of claim.steps) {
      if (step.does !== "propose") continue;
      const { verdict, rationale, narrowerWording = "", rating = null, trueUntil = "" } = step;
      expect(proposalProblems({ verdict, rationale, narrowerWording, rating, trueUntil })).toEqual({});
      const { attributionKind } = claim;
      const facts = gateFacts(gateItems(claim), { claim: { attributionKind } });
      expect(missingToPropose(stillNeeded(verdict, facts, DEFAULT_POLICY))).toEqual([]);
      if (verdict === "verified") expect(claim.evidence.map(({ stance }) => stance)).not.toContain("refutes");
    }
  });

  it.each(claimsByNumber)("$name fits its fields", ({ claim }) => {
    expect(claim.attributedTo === "").toBe(claim.attributionKind === "own_voice");
    expect(claim.wording.length).toBeLessThanOrEqual(LIMITS.wording);
    expect(claim.attributedTo.length).toBeLessThanOrEqual(LIMITS.attributedTo);
    expect(new Set(claim.evidence.map(({ passage }) => passage)).size).toBe(claim.evidence.length);
  });
});

describe("sources", () => {
  it.each(sources)(
    "%s stands on its outlet's domain, at a page that is not an invented article",
    (_, source) => {
      if (source.url === null) return;
      const outlet = source.outlet === null ? null : OUTLETS[source.outlet];
      expect(getDomain(source.url)).toBe(outlet?.domain);
      const lastPart = new URL(source.url).pathname.split("/").filter(Boolean).at(-1) ?? "";
      expect(lastPart).toMatch(/^@?[A-Za-z]*(-[a-z]+)?$/);
    },
  );

  it("have one address each, and every passage is used", () => {
    const urls = sources.flatMap(([, { url }]) => (url === null ? [] : [url]));
    expect(new Set(urls).size).toBe(urls.length);
    const used = new Set<string>(CLAIMS.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
    const all = sources.flatMap(([key, { passages }]) =>
      Object.keys(passages).map((name) => `${key}.${name}`),
    );
    expect(all.filter((key) => !used.has(key))).toEqual([]);
  });

  it("are paraphrased, but for the one letter that is quoted", () => {
    const passages = sources.flatMap(([, source]): SamplePassage[] => Object.values(source.passages));
    expect(passages.filter(({ quoted }) => quoted).map(({ exact }) => exact)).toEqual(["K"]);
  });
});

function claimNumber(number: number): SampleClaim {
  const claim = CLAIMS[number - 1];
  if (!claim) throw new Error(`There is no claim ${number}.`);
  return claim;
}

function proposerOf(claim: SampleClaim): PersonKey | undefined {
  return claim.steps.findLast((step) => step.does === "propose")?.by;
}

function sourceOf(passage: SampleEvidence["passage"]): SampleSource {
  const [key] = passage.split(".");
  const found = sources.find(([sourceKey]) => sourceKey === key);
  if (!found) throw new Error(`There is no source ${key}.`);
  return found[1];
}

/** With keys standing for ids. */
function gateItems(claim: SampleClaim): GateItem[] {
  return claim.evidence.map(({ passage, stance, basis, primary = false }) => {
    const { outlet, title, kind } = sourceOf(passage);
    const sourceId = passage.split(".")[0] ?? "";
    return gateItem(stance, outlet === null ? null : OUTLETS[outlet].name, {
      ...{ evidenceId: passage, basis, primary, sourceId, sourceTitle: title, sourceKind: kind },
      addedById: claim.evidenceBy,
    });
  });
}

/** Asks the policy itself, with the sample people's keys standing for their ids. */
function maySignOff(by: PersonKey, claim: SampleClaim, proposer: PersonKey | undefined): boolean {
  const { role, mayClearLegal } = PEOPLE[by];
  return can({ personId: by as string as PersonId, role, mayClearLegal }, "claim.signOff", {
    claimAuthorIds: [claim.loggedBy],
    assessmentAuthorId: proposer,
    evidenceAuthorIds: claim.evidence.length > 0 ? [claim.evidenceBy] : [],
  });
}
