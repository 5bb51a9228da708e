import { describe, expect, test } from "vitest";
import type { ProposedVerdict } from "../claims/vocabulary";
import { gateFacts, gateItem } from "../testing/gate-facts";
import { refutingAnswered } from "./answered-gate";
import type { GateFacts, GateItem } from "./gate-facts";
import { pinnedInCopies } from "./pinned-gate";
import { replyAskedFor, riskCleared } from "./reply-gate";

describe("G4: what decides is found in saved copies", () => {
  const found = gateItem("supports", "Reuters");
  const unpinned = gateItem("supports", "Axios", { pin: null });
  const whole = gateItem("supports", "Bloomberg", { pin: null, exact: "" });
  const damaged = gateItem("supports", "UNN", { pin: { captureId: "c", hash: "differs", foundAs: "exact" } });
  test.each<[string, ProposedVerdict, GateItem[], boolean, string]>([
    ["nothing decides", "verified", [], true, "Found in saved copies: nothing to find yet"],
    ["found", "verified", [found], true, "Found in saved copies: the words of 1 item"],
    [
      "not hashed again yet",
      "verified",
      [gateItem("supports", "Axios", { pin: { captureId: "c", hash: "unchecked", foundAs: "exact" } })],
      true,
      "Found in saved copies: the words of 1 item",
    ],
    [
      "not found",
      "verified",
      [found, unpinned],
      false,
      "The words of Axios are found in no saved copy: save a copy that has them",
    ],
    [
      "the work as a whole",
      "verified",
      [whole],
      false,
      "Bloomberg is there without words of its own: quote the words that matter",
    ],
    [
      "another hash",
      "verified",
      [damaged],
      false,
      "The saved copy of UNN no longer has the hash that it was saved under: save another one",
    ],
    [
      "in other words",
      "verified",
      [gateItem("supports", "UNN", { pin: { captureId: "c", hash: "matches", foundAs: "approximate" } })],
      false,
      "The words of UNN stand otherwise in the saved copy: quote them as they stand there",
    ],
    [
      "all of it",
      "verified",
      [damaged, unpinned, whole],
      false,
      "The saved copy of UNN no longer has the hash that it was saved under: save another one; the words of Axios are found in no saved copy: save a copy that has them; Bloomberg is there without words of its own: quote the words that matter",
    ],
    [
      "what doesn't decide need not be found",
      "verified",
      [found, gateItem("context", "Axios", { pin: null }), gateItem("refutes", "Tass", { pin: null })],
      true,
      "Found in saved copies: the words of 1 item",
    ],
    [
      "what refutes decides “disputed”",
      "disputed",
      [found, gateItem("refutes", "Tass", { pin: null })],
      false,
      "The words of Tass are found in no saved copy: save a copy that has them",
    ],
  ])("%s", (_, verdict, items, met, sentence) =>
    expect(pinnedInCopies(gateFacts(items), verdict)).toEqual({ gate: "G4", met, sentence }),
  );
});

describe("G5: what refutes is answered in writing", () => {
  const supports = gateItem("supports", "Reuters");
  const open = gateItem("refutes", "Tass");
  const answered = gateItem("refutes", "Kremlin", { answer: "It denies the call, not the paper." });
  test.each<[string, GateItem[], boolean, string]>([
    ["nothing refutes", [supports], true, "Nothing speaks against it"],
    [
      "one does",
      [supports, open],
      false,
      "Tass speaks against it: answer that in writing, or settle for “disputed”",
    ],
    [
      "two do",
      [open, gateItem("refutes", "Interfax", { answer: " \n" })],
      false,
      "Tass and Interfax speak against it: answer each in writing, or settle for “disputed”",
    ],
    [
      "two posts on one service do",
      [
        gateItem("refutes", "X", { sourceTitle: "The minister’s post" }),
        gateItem("refutes", "X", { sourceTitle: "The envoy’s post" }),
      ],
      false,
      "The minister’s post and The envoy’s post speak against it: answer each in writing, or settle for “disputed”",
    ],
    [
      "one of two is answered",
      [open, answered],
      false,
      "Tass speaks against it: answer that in writing, or settle for “disputed”",
    ],
    ["answered", [supports, answered], true, "1 item against it, answered in writing"],
  ])("%s", (_, items, met, sentence) =>
    expect(refutingAnswered(gateFacts(items))).toEqual({ gate: "G5", met, sentence }),
  );
});

describe("G7: an allegation needs a request for reply", () => {
  const asked = (state: GateFacts["replies"][number]["state"], whom = "the harbour master") => ({
    whom,
    state,
  });
  test.each<[string, GateFacts["replies"], boolean, string]>([
    ["nobody was asked", [], false, "It is an allegation: ask whom it is about for a reply, and log it"],
    [
      "asked, and waiting",
      [asked("waiting")],
      false,
      "The harbour master has been asked for a reply: log the answer, or that none came in time",
    ],
    ["answered", [asked("answered")], true, "Asked for a reply: the harbour master answered"],
    ["silent", [asked("silent")], true, "Asked for a reply: the harbour master did not answer in time"],
    [
      "dropped",
      [asked("dropped")],
      false,
      "It is an allegation: ask whom it is about for a reply, and log it",
    ],
    [
      "one answered, another waits",
      [asked("answered"), asked("waiting", "the mayor")],
      false,
      "The mayor has been asked for a reply: log the answer, or that none came in time",
    ],
    [
      "one answered, another silent",
      [asked("answered"), asked("silent", "the mayor")],
      true,
      "Asked for a reply: the harbour master answered; the mayor did not answer in time",
    ],
  ])("%s", (_, replies, met, sentence) =>
    expect(replyAskedFor(gateFacts([], { claim: { allegation: true }, replies }))).toEqual({
      gate: "G7",
      met,
      sentence,
    }),
  );

  test("no allegation, no request", () => expect(replyAskedFor(gateFacts([]))).toBeNull());
});

describe("G7: a legal risk needs clearance", () => {
  test.each([
    [false, "It carries a legal risk: somebody who may clear legal risk has to clear it as it is worded"],
    [true, "Its legal risk is cleared as it is worded"],
  ])("cleared: %s", (cleared, sentence) =>
    expect(riskCleared(gateFacts([], { claim: { legalRisk: true }, cleared }))).toEqual({
      gate: "G7",
      met: cleared,
      sentence,
    }),
  );

  test("no risk, no clearance", () => expect(riskCleared(gateFacts([]))).toBeNull());
});
