import type { SampleClaim } from "./shape";

/** What was refused, what was said about the calls, and who recognised what in the text. */
export const CLAIMS_15_TO_21: readonly SampleClaim[] = [
  {
    words: "Trump refused Zelensky the Tomahawk missiles that Kyiv wanted",
    wording: "Trump refused Zelensky Tomahawk missiles.",
    type: "event",
    attributionKind: "own_voice",
    attributedTo: "",
    loggedBy: "researcher",
    assignee: "secondEditor",
    dueInHours: 22,
    evidenceBy: "researcher",
    evidence: [
      { passage: "axiosOnTomahawks.refusal", stance: "supports", basis: "third_party" },
      { passage: "reutersOnTomahawks.refusal", stance: "supports", basis: "third_party" },
    ],
    steps: [
      {
        does: "propose",
        by: "editor",
        verdict: "verified",
        rationale:
          "Axios and Reuters both report that Zelensky asked and that Trump did not grant it. The draft gives no date for the refusal, so a later change of mind would not make the sentence wrong.",
      },
    ],
  },
  {
    words: "Putin, Trump said, congratulated him in a call on 16 October",
    wording: "Putin congratulated Trump in a call on 16 October 2025.",
    type: "event",
    attributionKind: "named_person",
    attributedTo: "Donald Trump",
    loggedBy: "secondResearcher",
    evidenceBy: "secondResearcher",
    evidence: [
      { passage: "trumpPost.congratulated", stance: "supports", basis: "participant", primary: true },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "attributed_only",
        rationale:
          "Trump wrote it himself on the day of the call. The post proves that he said so. We have no record of what Putin said, and the one who reports the compliment is the one who received it. The draft attributes it.",
      },
      { does: "signOff", by: "secondEditor" },
    ],
  },
  {
    words: "Ushakov called the recordings false",
    wording: "Ushakov said that the leaked recordings are false.",
    type: "position",
    attributionKind: "named_person",
    attributedTo: "Yuri Ushakov",
    loggedBy: "secondEditor",
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "tassOnUshakov.partlyFalse",
        stance: "refutes",
        basis: "participant",
        primary: true,
        note: "Part of it, and he does not say which part.",
      },
      {
        passage: "dmitrievPost.fake",
        stance: "context",
        basis: "participant",
        note: "The word “fake” is Dmitriev’s, about his own call.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "refuted",
        rationale:
          "Ushakov said that part of what leaked is false, and did not say which part. He did not call the recordings false as a whole; the sentence runs his remark together with Dmitriev’s. Correct the draft: “Ushakov said that part of what leaked is false, without saying which part.”",
      },
      { does: "signOff", by: "editor", note: "The sentence changes in the next draft." },
    ],
  },
  {
    words: "Trump and his spokesperson called the envoy’s conduct usual",
    wording: "Witkoff’s conduct was usual for such talks.",
    type: "position",
    attributionKind: "named_person",
    attributedTo: "Donald Trump and his spokesperson",
    criticality: "low",
    loggedBy: "secondResearcher",
    evidenceBy: "secondResearcher",
    evidence: [
      { passage: "trumpRemarks.envoy", stance: "context", basis: "participant", primary: true },
      { passage: "whiteHouseStatement.envoy", stance: "context", basis: "participant", primary: true },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "not_checkable",
        rationale:
          "What is usual between envoys is a judgement, and no record settles it. That Trump and the White House said so is on the record, and the draft gives it as their opinion.",
      },
      { does: "signOff", by: "editor" },
    ],
  },
  {
    words: "Analysts who read the text found in it most of the demands that Putin had made in Alaska",
    wording: "The plan holds most of the demands that Putin made in Alaska.",
    type: "other",
    attributionKind: "anonymous",
    attributedTo: "analysts",
    loggedBy: "secondEditor",
    assignee: "researcher",
    dueInHours: 26,
    evidenceBy: "researcher",
    evidence: [
      { passage: "analysts.alaska", stance: "supports", basis: "inferred" },
      {
        passage: "planText.points",
        stance: "context",
        basis: "document_seen",
        primary: true,
        note: "One side of the comparison. For the other we need a list of the demands made in Alaska, and who drew it up.",
      },
    ],
    steps: [],
  },
  {
    words:
      "Some compared versions with the help of artificial intelligence and said that the English read as a translation from Russian",
    wording: "Versions compared with the help of AI read as translated from Russian.",
    type: "other",
    attributionKind: "anonymous",
    attributedTo: "some analysts",
    criticality: "low",
    loggedBy: "researcher",
    evidenceBy: "secondResearcher",
    evidence: [
      {
        passage: "analysts.translation",
        stance: "supports_in_part",
        basis: "inferred",
        note: "No version, tool or method is named.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "insufficient",
        rationale:
          "We do not know which versions were compared, with which tool, or by whom. A style that resembles translation is a lead, not evidence of authorship.",
      },
      {
        does: "cut",
        by: "editor",
        reason:
          "Too weak to carry what readers would take from it. It can come back if a named linguist has compared named texts.",
      },
    ],
  },
  {
    words: "told senators that the plan was a Russian wish list",
    wording: "Rubio told senators that the plan was a Russian wish list.",
    type: "quotation",
    attributionKind: "named_person",
    attributedTo: "senators who spoke with Rubio",
    criticality: "high",
    loggedBy: "secondResearcher",
    assignee: "editor",
    dueInHours: 12,
    evidenceBy: "secondResearcher",
    evidence: [
      {
        passage: "associatedPress.wishList",
        stance: "supports",
        basis: "third_party",
        note: "The senators heard it; the agency heard it from them.",
      },
      {
        passage: "stateDepartment.denial",
        stance: "refutes",
        basis: "third_party",
        note: "Contests the senators’ account.",
      },
      {
        passage: "rubioPost.drafted",
        stance: "silent",
        basis: "participant",
        primary: true,
        note: "Gives his account of the plan; does not mention what he told the senators.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "disputed",
        rationale:
          "Senators who were told say so in public; the State Department contests it; Rubio’s own post does not mention the conversation. The senators are credible and were there, and the man whose words they are has spoken otherwise since. The draft names both sides in one sentence, which is as far as the evidence goes.",
      },
    ],
  },
];
