import type { SampleClaim } from "./shape";

/**
 * The claim that the story turns on. Nine articles, and few origins: the notes say who relies on whom.
 * It awaits the Sample editor, who has written nothing of it and may sign it off.
 */
export const CLAIM_4: SampleClaim = {
  words:
    "The basis of the plan, by accounts that cite Reuters, was a draft by Kirill Dmitriev, the Kremlin’s economic envoy",
  wording: "Dmitriev’s draft was the basis of the 28-point plan.",
  type: "identity",
  attributionKind: "outlet",
  attributedTo: "accounts that cite Reuters, which cites three unnamed officials",
  criticality: "high",
  loggedBy: "secondEditor",
  assignee: "editor",
  dueInHours: 6,
  evidenceBy: "researcher",
  evidence: [
    {
      passage: "reutersOnOrigin.document",
      stance: "supports_in_part",
      basis: "third_party",
      note: "Reuters’s own reporting, from three unnamed officials. “Drew from”, and Dmitriev is not named as the author.",
    },
    {
      passage: "cyprusMail.document",
      stance: "supports_in_part",
      basis: "reported_elsewhere",
      note: "The Reuters report. It can carry no more than Reuters does.",
    },
    {
      passage: "unn.document",
      stance: "supports_in_part",
      basis: "reported_elsewhere",
      note: "Rewrites Reuters; nothing of its own.",
    },
    {
      passage: "polskieRadio.document",
      stance: "supports_in_part",
      basis: "reported_elsewhere",
      note: "Rewrites Reuters; nothing of its own.",
    },
    {
      passage: "caliber.document",
      stance: "supports_in_part",
      basis: "reported_elsewhere",
      note: "Rewrites Reuters; nothing of its own.",
    },
    {
      passage: "dmitrievCall.american",
      stance: "supports_in_part",
      basis: "participant",
      note: "Bloomberg’s recording. How the plan would be presented, not what its text was made from. Dmitriev calls the transcript fake (C-11).",
    },
    {
      passage: "babel.american",
      stance: "supports_in_part",
      basis: "reported_elsewhere",
      note: "Relies on Bloomberg.",
    },
    {
      passage: "intelliNews.american",
      stance: "supports_in_part",
      basis: "reported_elsewhere",
      note: "Relies on Bloomberg for the call, and on Axios for the rest.",
    },
    {
      passage: "theInsider.document",
      stance: "supports_in_part",
      basis: "document_seen",
      note: "The Insider’s own: an earlier document. Who gave it to the outlet is not known.",
    },
    {
      passage: "theInsider.bloomberg",
      stance: "supports_in_part",
      basis: "reported_elsewhere",
      note: "The same article, relying on Bloomberg. Kept apart from the document that it saw itself.",
    },
    {
      passage: "rubioPost.drafted",
      stance: "refutes",
      basis: "participant",
      primary: true,
      note: "Speaks against Dmitriev’s draft as the basis. “Input” from the Russian side leaves room for the narrower wording.",
    },
    {
      passage: "dmitrievPost.fake",
      stance: "refutes",
      basis: "participant",
      primary: true,
      note: "Denies the call that Bloomberg, Babel, IntelliNews and The Insider report.",
    },
    {
      passage: "stateDepartment.denial",
      stance: "refutes",
      basis: "participant",
      primary: true,
    },
  ],
  steps: [
    {
      does: "propose",
      by: "researcher",
      verdict: "partly_supported",
      rating: 3,
      narrowerWording:
        "The 28-point plan drew on a document written on the Russian side and handed to the US administration, according to Reuters.",
      rationale: `The wording goes further than the evidence. Reuters reports, from three officials whom it does not name, that the plan drew on a Russian document. It does not name Dmitriev as the author, and it does not call the document the basis.

Nine articles carry the claim or part of it, and most of them rely on one another. Cyprus Mail, UNN, Polskie Radio and Caliber rewrite Reuters; on the way, “drew from” drifts to “based on”. Babel and IntelliNews rely on the call that Bloomberg published. The Insider cites that call too, and says that it has seen an earlier document. What stands on its own is Reuters’s officials, Bloomberg’s recording and The Insider’s document, and we cannot rule out that the last two came from the same hand.

Against it stand Rubio, who writes that the United States drafted the plan with input from both sides, and the denials of Dmitriev and the State Department. None of them answers the narrower point, that a Russian document was among what the Americans worked from.

Proposed: name Reuters, keep to “drew on”, take Dmitriev’s authorship out of the sentence, and report the denials beside it.`,
    },
  ],
};
