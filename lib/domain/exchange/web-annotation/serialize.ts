import { CLAIM_TYPE_WORDS, STAGE_WORDS, VERDICT_WORDS } from "../../claims/vocabulary";
import { sayCorrection } from "../../corrections/correction";
import { type TextSpan, wordsAt } from "../../drafts/text-span";
import { STANCE_WORDS } from "../../evidence/vocabulary";
import type { ClaimRecord } from "../claim-record";
import type {
  Annotation,
  AnnotationCollection,
  Body,
  Target,
  TextQuoteSelector,
  TextualBody,
} from "./annotation";
import { CONTEXT } from "./annotation";
import { codePointsOf } from "./code-points";

/** The claims of one draft, and where each stands in it. Addresses are absolute; times ISO 8601 in UTC. */
export type ClaimsOfDraft = {
  /** Of the collection; each annotation's is this with the claim's reference behind "#". */
  address: string;
  label: string;
  generatedAt: string;
  /** `language` is BCP 47, `sha256` of the text in UTF-8, hexadecimal. */
  draft: { address: string; language: string; text: string; sha256: string; addedAt: string };
  /** `span` in UTF-16 units of the draft's text, end exclusive; null without a place in it. */
  claims: readonly { record: ClaimRecord; span: TextSpan | null }[];
};

/** Characters of the draft on each side of a quotation, by which one of several places alike is known. */
const CONTEXT_LENGTH = 64;

/**
 * The claims of a draft as W3C Web Annotations: an annotation a claim, on its words by quotation and by position (code
 * points), at the draft's hash. What a claim is stands in bodies that any reader can show, and in full in its record.
 */
export function toAnnotationCollection(of: ClaimsOfDraft): AnnotationCollection {
  const points = codePointsOf(of.draft.text);
  const items = of.claims.map(({ record, span }): Annotation => {
    return {
      id: `${of.address}#${record.reference}`,
      type: "Annotation",
      motivation: record.verdict === "unassessed" ? "describing" : "assessing",
      ...saidBy(record.assessedBy, record.assessedAt),
      body: bodiesOf(record, of.draft.language),
      target: targetOf(of.draft, span, span && points.toPoints(span)),
      claimRecord: record,
    };
  });
  return {
    "@context": CONTEXT,
    id: of.address,
    type: "AnnotationCollection",
    label: of.label,
    generated: of.generatedAt,
    total: items.length,
    first: { id: `${of.address}#page`, type: "AnnotationPage", partOf: of.address, startIndex: 0, items },
  };
}

function targetOf(draft: ClaimsOfDraft["draft"], span: TextSpan | null, points: TextSpan | null): Target {
  const state = { type: "TimeState", sourceDate: draft.addedAt, sha256: draft.sha256 } as const;
  const whole: Target = { type: "SpecificResource", source: draft.address, state };
  if (!span || !points) return whole;
  return {
    ...whole,
    selector: [quoteIn(draft.text, span), { type: "TextPositionSelector", ...points }],
  };
}

function quoteIn(text: string, span: TextSpan): TextQuoteSelector {
  const prefix = text.slice(wholeCharacter(text, Math.max(0, span.start - CONTEXT_LENGTH)), span.start);
  const suffix = text.slice(span.end, wholeCharacter(text, Math.min(text.length, span.end + CONTEXT_LENGTH)));
  return {
    type: "TextQuoteSelector",
    exact: wordsAt(span, text),
    ...(prefix !== "" && { prefix }),
    ...(suffix !== "" && { suffix }),
  };
}

/** The offset, or the one before it where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset))
    ? offset - 1
    : offset;
}

function bodiesOf(record: ClaimRecord, language: string): Body[] {
  const { reference, wording, type, narrowerWording, rationale, signedOffBy, signedOffAt } = record;
  return [
    told("describing", wording, language === "" ? {} : { language }),
    told("identifying", reference),
    told("classifying", CLAIM_TYPE_WORDS[type]),
    told("assessing", sayStatus(record), saidBy(signedOffBy, signedOffAt)),
    ...(narrowerWording === "" ? [] : [told("commenting", `What holds: ${narrowerWording}`)]),
    ...(rationale === "" ? [] : [told("commenting", rationale)]),
    ...tagsOf(record).map((tag) => told("tagging", tag)),
    ...record.corrections.map((correction) =>
      told("editing", sayCorrection(correction), saidBy(correction.by, correction.at)),
    ),
    ...record.evidence.map(evidenceBody),
  ];
}

function told(
  purpose: TextualBody["purpose"],
  value: string,
  more: Pick<TextualBody, "language" | "creator" | "created"> = {},
): Body {
  return { type: "TextualBody", purpose, value, format: "text/plain", ...more };
}

function saidBy(name: string, at: string | null): Pick<Annotation, "creator" | "created"> {
  return {
    ...(name !== "" && { creator: { type: "Person", name } }),
    ...(at !== null && { created: at }),
  };
}

/** Working copies are marked in every record: here in the words that every reader shows. */
function sayStatus({ state, verdict, stage }: ClaimRecord): string {
  const status = `${VERDICT_WORDS[verdict]}, ${STAGE_WORDS[stage].toLowerCase()}`;
  return state === "working_copy" ? `Working copy: ${status}` : status;
}

function tagsOf({ state, criticality, legalRisk, allegation }: ClaimRecord): string[] {
  return [
    ...(state === "working_copy" ? ["working copy"] : []),
    ...(criticality === "normal" ? [] : [`${criticality} criticality`]),
    ...(legalRisk ? ["legal risk"] : []),
    ...(allegation ? ["allegation"] : []),
  ];
}

/** A source with an address is linked to, with its words as the selector; one without is told. */
function evidenceBody(item: ClaimRecord["evidence"][number]): Body {
  const { stance, source, outlet, url, passage, paraphrased } = item;
  if (/^https?:\/\//i.test(url)) {
    // Words of the checker's own are nowhere in the source.
    const quote =
      passage === "" || paraphrased
        ? {}
        : { selector: { type: "TextQuoteSelector", exact: passage } as const };
    return { type: "SpecificResource", purpose: "linking", source: url, ...quote };
  }
  const words = passage === "" ? "" : ` “${passage}”`;
  return told(
    "commenting",
    `${STANCE_WORDS[stance]}: ${[source, outlet].filter(Boolean).join(", ")}${words}`,
  );
}
