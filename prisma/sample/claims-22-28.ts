import type { SampleClaim } from "./shape";

/** Washington’s answer, Kyiv’s objection, the pressure, and what was left of the plan. */
export const CLAIMS_22_TO_28: readonly SampleClaim[] = [
  {
    words: "the United States had drafted the plan, with input from both sides",
    wording: "The United States drafted the plan, with input from both sides.",
    type: "identity",
    attributionKind: "named_person",
    attributedTo: "Marco Rubio, on X",
    criticality: "high",
    loggedBy: "secondResearcher",
    evidenceBy: "researcher",
    evidence: [
      { passage: "rubioPost.drafted", stance: "supports", basis: "participant", primary: true },
      {
        passage: "reutersOnOrigin.document",
        stance: "refutes",
        basis: "third_party",
        note: "Does not sit easily with it, though “input” could cover a document.",
      },
      {
        passage: "associatedPress.wishList",
        stance: "refutes",
        basis: "third_party",
        note: "What senators say that Rubio told them before he wrote this.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "attributed_only",
        rationale:
          "The post is Rubio’s own, so that he wrote it is certain. Whether it is so is what the whole story asks: it contradicts the report behind C-4 and the senators’ account in C-21. The draft says that he wrote it, and no more.",
      },
      { does: "signOff", by: "secondEditor" },
    ],
  },
  {
    words:
      "Rustem Umerov, secretary of Ukraine’s National Security and Defence Council, was invited to Miami as well, The Wall Street Journal reported, and objected to what he heard",
    wording: "Rustem Umerov was also invited to Miami and objected.",
    type: "event",
    attributionKind: "outlet",
    attributedTo: "The Wall Street Journal",
    loggedBy: "researcher",
    assignee: "researcher",
    dueInHours: 18,
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "wsjOnUmerov.invitation",
        stance: "supports",
        basis: "third_party",
        note: "The paper’s own reporting. A second outlet that does not rely on it is still to be found, or Umerov’s office asked.",
      },
    ],
    steps: [],
  },
  {
    words:
      "Dan Driscoll, the US Army secretary, threatened to stop arms and intelligence if Kyiv did not accept it",
    wording: "Dan Driscoll threatened to stop arms and intelligence if Kyiv did not accept the plan.",
    type: "event",
    attributionKind: "outlet",
    attributedTo: "press reports",
    criticality: "high",
    legalRisk: true,
    allegation: true,
    loggedBy: "editor",
    assignee: "admin",
    dueInHours: 4,
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "driscollMeeting.meeting",
        stance: "context",
        basis: "participant",
        primary: true,
        note: "Puts him in Kyiv, not the words in his mouth. An allegation against a named person: ask him for a reply before a verdict is proposed.",
      },
    ],
    steps: [],
  },
  {
    words: "On 21 November Putin called it a modernised plan of 28 points",
    wording: "On 21 November 2025 Putin called it a modernised plan of 28 points.",
    type: "quotation",
    attributionKind: "quotation",
    attributedTo: "Vladimir Putin",
    loggedBy: "researcher",
    evidenceBy: "researcher",
    evidence: [
      { passage: "kremlinTranscript.modernised", stance: "supports", basis: "participant", primary: true },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "verified",
        rationale:
          "The Kremlin’s own transcript of that day has the phrase, and for what Putin said it is the primary source. It proves the words. Whether the plan is a modernised one, and of what, is his description.",
      },
      { does: "signOff", by: "editor" },
    ],
  },
  {
    words: "Delegations from the United States, Russia and Ukraine met in Abu Dhabi",
    wording: "The three delegations met in Abu Dhabi.",
    type: "event",
    attributionKind: "own_voice",
    attributedTo: "",
    criticality: "low",
    restsOnAuthorAlone: true,
    loggedBy: "secondEditor",
    assignee: "viewer",
    dueInHours: 28,
    evidenceBy: "researcher",
    evidence: [],
    steps: [],
  },
  {
    words: "After Geneva, Trump said, the framework has 22 points",
    wording: "After Geneva the framework has 22 points.",
    type: "figure",
    attributionKind: "named_person",
    attributedTo: "Donald Trump",
    loggedBy: "secondResearcher",
    evidenceBy: "secondResearcher",
    evidence: [
      { passage: "trumpRemarks.points", stance: "supports", basis: "participant", primary: true },
      {
        passage: "planText.points",
        stance: "context",
        basis: "document_seen",
        primary: true,
        note: "The earlier text, with 28. Superseded as of the day of his remarks.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "attributed_only",
        rationale:
          "Trump gave the number himself, after Geneva. We have not seen a text with 22 points and cannot count them. From the day of his remarks 28 is superseded; wherever the story says 28, it must be clear which day it speaks of.",
      },
      { does: "signOff", by: "editor" },
    ],
  },
  {
    words: "the Thanksgiving deadline is off",
    wording: "The Thanksgiving deadline is off.",
    type: "position",
    attributionKind: "named_person",
    attributedTo: "Donald Trump",
    loggedBy: "secondResearcher",
    assignee: "editor",
    dueInHours: 16,
    evidenceBy: "researcher",
    evidence: [{ passage: "trumpRemarks.deadline", stance: "supports", basis: "participant", primary: true }],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "verified",
        rationale:
          "The deadline was Trump’s to set and is his to lift. His own words are the primary source for both, and they leave no condition attached that we could find.",
      },
    ],
  },
];
