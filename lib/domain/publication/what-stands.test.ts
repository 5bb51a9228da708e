import { expect, test } from "vitest";
import {
  type PublishableFacts,
  publicStateOf,
  type Standing,
  sayNotPublishable,
  whyNotPublishable,
} from "./what-stands";

const SIGNED: Standing = {
  stage: "signed_off",
  signedAssessmentId: "a",
  legalRisk: false,
  riskCleared: false,
};

test.each<[string, Partial<Standing>, string]>([
  ["as it was published", {}, "checked"],
  ["reopened", { stage: "reopened" }, "rechecked"],
  ["reopened, and a verdict proposed", { stage: "awaiting_review" }, "rechecked"],
  ["signed off again by another assessment", { signedAssessmentId: "b" }, "rechecked"],
  ["signed off by none, which cannot be", { signedAssessmentId: null }, "rechecked"],
  ["a legal risk since", { legalRisk: true }, "held"],
  ["a legal risk, and reopened", { legalRisk: true, stage: "reopened" }, "held"],
  ["a legal risk, and cut", { legalRisk: true, stage: "cut" }, "withdrawn"],
  ["a legal risk that is cleared", { legalRisk: true, riskCleared: true }, "checked"],
  ["cut", { stage: "cut" }, "withdrawn"],
])("a published claim that is %s", (_, change, state) => {
  expect(publicStateOf({ ...SIGNED, ...change }, "a")).toBe(state);
});

const FINE: PublishableFacts = { ...SIGNED, lacksReply: false, unattributed: false };

test.each<[Partial<PublishableFacts>, string[]]>([
  [{}, []],
  [{ stage: "reopened" }, ["notSignedOff"]],
  [{ legalRisk: true }, ["riskNotCleared"]],
  [{ legalRisk: true, riskCleared: true }, []],
  [{ lacksReply: true, unattributed: true }, ["lacksReply", "unattributed"]],
])("%j is not published because of %j", (change, reasons) => {
  expect(whyNotPublishable({ ...FINE, ...change })).toEqual(reasons);
});

test("the reasons are said in one sentence", () => {
  expect(sayNotPublishable("C-4", ["notSignedOff", "lacksReply"])).toBe(
    "C-4 is not signed off; it is an allegation whose subject was not asked for a reply.",
  );
});
