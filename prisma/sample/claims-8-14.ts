import type { SampleClaim } from "./shape";

/** Red lines, the change of the plan, the leak and the recorded calls. */
export const CLAIMS_8_TO_14: readonly SampleClaim[] = [
  {
    words:
      "Dmitriev named Moscow’s red lines: Ukraine out of Donbas, no membership of NATO and a smaller Ukrainian army",
    wording:
      "Moscow’s red lines are Ukraine’s withdrawal from Donbas, no membership of NATO and a smaller Ukrainian army.",
    type: "position",
    attributionKind: "named_person",
    attributedTo: "Kirill Dmitriev",
    loggedBy: "researcher",
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "dmitrievTerms.redLines",
        stance: "supports",
        basis: "participant",
        primary: true,
        note: "His own public statements.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "attributed_only",
        rationale:
          "That Dmitriev named these three points is established by his own statements. Whether they are the Kremlin’s last word is not, and a negotiator has reasons to call a wish a red line. The draft gives them as his.",
      },
      { does: "signOff", by: "secondEditor" },
    ],
  },
  {
    words: "It was changed after pressure from Kyiv and its European allies",
    wording: "The plan was changed after pressure from Kyiv and its European allies.",
    type: "cause",
    attributionKind: "own_voice",
    attributedTo: "",
    loggedBy: "secondEditor",
    assignee: "secondResearcher",
    dueInHours: 20,
    evidenceBy: "secondResearcher",
    evidence: [
      {
        passage: "trumpRemarks.points",
        stance: "supports_in_part",
        basis: "participant",
        primary: true,
        note: "Shows that the text changed. Says nothing of why: find who pressed, when, and for what.",
      },
    ],
    steps: [],
  },
  {
    words: "Witkoff pointed at “K” as the leaker, in a post on X that he later deleted",
    wording: "Witkoff pointed at “K” as the leaker in a post on X that he later deleted.",
    type: "event",
    attributionKind: "own_voice",
    attributedTo: "",
    loggedBy: "secondResearcher",
    assignee: "researcher",
    dueInHours: 9,
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "witkoffPost.leaker",
        stance: "supports",
        basis: "document_seen",
        primary: true,
        note: "The post is gone; only screenshots of it survive.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "verified",
        rationale:
          "Screenshots show the post under Witkoff’s name, with the letter K in it. The post itself is gone.",
      },
      {
        does: "return",
        by: "secondEditor",
        note: "A screenshot shows what somebody saved. Find a second copy from somebody else, or an archived page, and note who saved it and when. Nor do we know who K is: the draft must not suggest a name.",
      },
    ],
  },
  {
    words: "Dmitriev told Ushakov that the plan would be presented as American",
    wording: "Dmitriev told Ushakov in a recorded call that the plan would be presented as American.",
    type: "quotation",
    attributionKind: "outlet",
    attributedTo: "Bloomberg",
    criticality: "high",
    loggedBy: "researcher",
    evidenceBy: "secondResearcher",
    evidence: [
      {
        passage: "dmitrievCall.american",
        stance: "supports",
        basis: "participant",
        primary: true,
        note: "The recording, as Bloomberg published it. We have not examined the audio.",
      },
      {
        passage: "babel.american",
        stance: "supports",
        basis: "reported_elsewhere",
        note: "Relies on Bloomberg.",
      },
      {
        passage: "intelliNews.american",
        stance: "supports",
        basis: "reported_elsewhere",
        note: "Relies on Bloomberg, and on Axios.",
      },
      { passage: "dmitrievPost.fake", stance: "refutes", basis: "participant", primary: true },
      {
        passage: "tassOnUshakov.partlyFalse",
        stance: "context",
        basis: "participant",
        note: "He does not say whether this part is among what is false.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "disputed",
        rationale:
          "Bloomberg published the call from a recording. Babel and IntelliNews add nothing of their own: they rely on Bloomberg. Dmitriev calls the transcript fake; Ushakov, who was on the other end, says that part of what leaked is false and does not say which part. Credible evidence stands on one side and the denial of a speaker on the other. The draft carries both in neighbouring sentences.",
      },
      { does: "signOff", by: "editor", note: "Keep the denial within a sentence of the claim." },
    ],
  },
  {
    words:
      "Witkoff advised Yuri Ushakov, Vladimir Putin’s foreign policy adviser, that Putin should call Trump before Volodymyr Zelensky’s visit to the White House",
    wording:
      "In mid-October 2025 Witkoff advised Ushakov that Putin should call Trump before Zelensky’s visit to the White House.",
    type: "event",
    attributionKind: "outlet",
    attributedTo: "Bloomberg",
    criticality: "high",
    loggedBy: "researcher",
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "witkoffCall.advice",
        stance: "supports",
        basis: "participant",
        primary: true,
        note: "The other of the two recordings.",
      },
      {
        passage: "trumpRemarks.envoy",
        stance: "context",
        basis: "third_party",
        note: "Asked about the call, Trump defends it.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "verified",
        rationale:
          "The recording that Bloomberg published is the primary source, and the advice is in Witkoff’s own words. Trump and his spokesperson defended the call. Ushakov says that part of what leaked is false but does not point at this passage.",
      },
      { does: "signOff", by: "editor" },
    ],
  },
  {
    words: "Witkoff spoke of a 20-point plan",
    wording: "The plan that Witkoff speaks of has 20 points.",
    type: "figure",
    attributionKind: "named_person",
    attributedTo: "Steve Witkoff, in the call that Bloomberg published",
    criticality: "low",
    loggedBy: "secondResearcher",
    evidenceBy: "secondResearcher",
    evidence: [
      { passage: "witkoffCall.twentyPoints", stance: "supports", basis: "participant", primary: true },
      {
        passage: "planText.points",
        stance: "refutes",
        basis: "document_seen",
        primary: true,
        note: "28 points, a month later.",
      },
      {
        passage: "trumpRemarks.points",
        stance: "context",
        basis: "participant",
        primary: true,
        note: "22 points, after Geneva.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "outdated",
        trueUntil: "2025-10-14",
        rationale:
          "Witkoff gave the number in mid-October. The text made public in November has 28 points, and after Geneva Trump spoke of 22. The three numbers contradict one another only if they are left without dates. This one holds for the day of the call.",
      },
      { does: "signOff", by: "editor" },
    ],
  },
  {
    words: "said that Russia would need Donetsk and an exchange of territory",
    wording: "Witkoff said that Russia would need Donetsk and an exchange of territory.",
    type: "quotation",
    attributionKind: "outlet",
    attributedTo: "Bloomberg",
    criticality: "high",
    loggedBy: "secondResearcher",
    assignee: "secondResearcher",
    dueInHours: 14,
    evidenceBy: "secondResearcher",
    evidence: [{ passage: "witkoffCall.donetsk", stance: "supports", basis: "participant", primary: true }],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "verified",
        rationale:
          "The words are Witkoff’s own, on the recording that Bloomberg published. It is the primary source, and we found no denial of this passage.",
      },
      { does: "signOff", by: "editor" },
      {
        does: "reopen",
        by: "secondEditor",
        reason:
          "“Would need” can be heard as advice or as a description of what Moscow asks. Go back to the recording and give the sentence around it before this runs.",
      },
    ],
  },
];
