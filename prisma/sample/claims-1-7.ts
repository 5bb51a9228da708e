import type { SampleClaim } from "./shape";

/** How it began: the contacts, the roadmap, the plan and its basis, Miami. */
export const CLAIMS_1_TO_7: readonly SampleClaim[] = [
  {
    words:
      "Contacts to end the war resumed in the middle of October 2025, several American media reported, after the ceasefire in Gaza",
    wording: "Contacts to end the war in Ukraine resumed in mid-October 2025, after the ceasefire in Gaza.",
    type: "event",
    attributionKind: "outlet",
    attributedTo: "several American media",
    loggedBy: "researcher",
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "witkoffCall.advice",
        stance: "supports_in_part",
        basis: "participant",
        primary: true,
        note: "Dated mid-October. Shows that the two men were in contact, not since when.",
      },
      {
        passage: "trumpPost.congratulated",
        stance: "supports_in_part",
        basis: "participant",
        primary: true,
        note: "Puts a call between the presidents on 16 October.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "partly_supported",
        rating: 4,
        narrowerWording:
          "Contacts to end the war in Ukraine were under way in mid-October 2025, days after the ceasefire in Gaza.",
        rationale:
          "Two dated records fall in the days after the ceasefire: Witkoff’s call with Ushakov in mid-October and Trump’s call with Putin on the 16th. They show that contacts were under way. Neither shows that contacts had stopped before, so “resumed” rests on the reports alone.",
      },
      { does: "signOff", by: "editor", note: "The narrower wording will do; the reports stay named." },
    ],
  },
  {
    words: "the ceasefire in Gaza, the model for a roadmap that Donald Trump had ordered for Ukraine",
    wording: "Trump ordered a roadmap for Ukraine modelled on the one for Gaza.",
    type: "event",
    attributionKind: "outlet",
    attributedTo: "American media",
    loggedBy: "researcher",
    evidenceBy: "secondResearcher",
    evidence: [
      {
        passage: "axiosOnPlan.gaza",
        stance: "supports_in_part",
        basis: "third_party",
        note: "Speaks of the model, not of an order.",
      },
      {
        passage: "witkoffCall.twentyPoints",
        stance: "context",
        basis: "participant",
        primary: true,
        note: "The idea as Witkoff puts it to Ushakov. He does not say that Trump ordered it.",
      },
      {
        passage: "presidentialActions.whole",
        stance: "silent",
        basis: "document_seen",
        primary: true,
        note: "Read for October and November 2025: no order on this subject is published.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "insufficient",
        rationale:
          "The reports speak of an order, and name neither a document nor anyone who received it. Witkoff’s words on the recording show that Gaza was the model in his mind; they do not show an instruction from the president. The published presidential actions are silent. An order given by word of mouth would leave no trace that we could find. Keep the attribution, or write that Gaza served as the model.",
      },
      { does: "signOff", by: "secondEditor" },
    ],
  },
  {
    words: "Steve Witkoff, his special envoy, and Jared Kushner, his son-in-law, drew up a plan of 28 points",
    wording: "Steve Witkoff and Jared Kushner drew up a plan of 28 points.",
    type: "identity",
    attributionKind: "outlet",
    attributedTo: "Axios",
    criticality: "high",
    loggedBy: "secondEditor",
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "axiosOnPlan.authors",
        stance: "supports",
        basis: "third_party",
        note: "Axios’s own reporting.",
      },
      {
        passage: "intelliNews.authors",
        stance: "supports",
        basis: "reported_elsewhere",
        note: "Takes it from Axios.",
      },
      {
        passage: "rubioPost.drafted",
        stance: "supports_in_part",
        basis: "participant",
        primary: true,
        note: "American authorship, but neither man is named.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "verified",
        rationale:
          "Axios reports it, and IntelliNews carries it too. Rubio’s post, which says that the United States drafted the plan, points the same way.",
      },
      {
        does: "return",
        by: "editor",
        note: "Two outlets, but one origin: IntelliNews takes this from Axios. Find a second account of its own, or leave it with Axios.",
      },
      {
        does: "propose",
        by: "researcher",
        verdict: "attributed_only",
        rationale:
          "Axios reports from its own sources that Witkoff and Kushner drew up the plan, and the other accounts that we found repeat Axios. Rubio’s post says that the United States drafted it and names nobody. That Axios reported it is certain; that it is so rests on Axios alone. The draft says “according to Axios”, and must go on saying it.",
      },
      { does: "signOff", by: "editor", note: "Agreed. The attribution is in the sentence." },
    ],
  },
  // Claim 4, which the story turns on, has a file of its own.
  {
    words:
      "Dmitriev flew to Miami at the end of October, just after the United States had put sanctions on Russia’s largest oil companies, and met Witkoff and Kushner there",
    wording: "Kirill Dmitriev flew to Miami at the end of October 2025 and met Witkoff and Kushner.",
    type: "event",
    attributionKind: "outlet",
    attributedTo: "Axios and Reuters",
    loggedBy: "researcher",
    evidenceBy: "researcher",
    evidence: [
      { passage: "axiosOnPlan.miami", stance: "supports", basis: "third_party" },
      { passage: "reutersOnOrigin.miami", stance: "supports", basis: "third_party" },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "verified",
        rationale:
          "Axios and Reuters both report the journey, when it was made and whom he met. Neither account credits the other, and we found no denial.",
      },
      {
        does: "signOff",
        by: "editor",
        note: "Two newsrooms, each with people of its own.",
        overrides: {
          overrideG1:
            "Axios and Reuters each have it from people of their own, on different days, and none of those who are named denies the meeting.",
        },
      },
    ],
  },
  {
    words: "just after the United States had put sanctions on Russia’s largest oil companies",
    wording:
      "Dmitriev’s journey to Miami came just after the United States put sanctions on Russia’s largest oil companies.",
    type: "date",
    attributionKind: "own_voice",
    attributedTo: "",
    loggedBy: "researcher",
    evidenceBy: "researcher",
    evidence: [
      {
        passage: "sanctionsNotice.designation",
        stance: "supports",
        basis: "participant",
        primary: true,
        note: "The official notice: the date and both companies by name.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "researcher",
        verdict: "verified",
        rationale:
          "The Treasury’s notice is dated 22 October 2025 and names Rosneft and Lukoil. The journey came at the end of the same month (C-5), so “just after” holds.",
      },
      { does: "signOff", by: "editor" },
    ],
  },
  {
    words: "Axios was also the first to report that talks were under way",
    wording: "Axios was the first to report the talks.",
    type: "event",
    attributionKind: "own_voice",
    attributedTo: "",
    criticality: "low",
    loggedBy: "secondEditor",
    evidenceBy: "secondResearcher",
    evidence: [
      {
        passage: "axiosOnPlan.talks",
        stance: "supports",
        basis: "participant",
        primary: true,
        note: "For what Axios published, Axios is the primary source.",
      },
    ],
    steps: [
      {
        does: "propose",
        by: "secondResearcher",
        verdict: "verified",
        rationale:
          "Axios’s own report is the primary source for what it published. Later accounts of the talks credit Axios with the news, and we found none that is earlier.",
      },
      { does: "signOff", by: "editor" },
    ],
  },
];
