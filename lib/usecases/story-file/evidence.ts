import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import type { FiledEvidence } from "@/lib/domain/exchange/story-file/story-file";
import type { Prisma } from "@/lib/platform/database/generated/client";
import type { SignedWith } from "./decided-on";

const NAME = { select: { name: true } } as const;
const CONFIDENTIAL = { select: { source: { select: { confidential: true } } } } as const;

/** A piece of evidence as it stands. */
export const EVIDENCE_NOW = {
  stance: true,
  basis: true,
  primary: true,
  note: true,
  answer: true,
  addedBy: NAME,
  passage: {
    select: {
      id: true,
      exact: true,
      paraphrased: true,
      locatorKind: true,
      locator: true,
      captureId: true,
      captureStart: true,
      captureEnd: true,
      foundAs: true,
      source: {
        select: {
          ...{ id: true, title: true, kind: true, url: true, publishedOn: true, confidential: true },
          outlet: NAME,
        },
      },
    },
  },
} as const satisfies Prisma.EvidenceSelect;

/** The same as it was when a verdict was proposed on it. */
export const EVIDENCE_THEN = {
  stance: true,
  basis: true,
  primary: true,
  note: true,
  answer: true,
  addedBy: NAME,
  evidenceId: true,
  passageId: true,
  sourceId: true,
  sourceTitle: true,
  sourceKind: true,
  sourceUrl: true,
  outletName: true,
  publishedOn: true,
  exact: true,
  paraphrased: true,
  locatorKind: true,
  locator: true,
  captureId: true,
  captureStart: true,
  captureEnd: true,
  foundAs: true,
  capture: CONFIDENTIAL,
} as const satisfies Prisma.AssessmentItemSelect;

type Now = Prisma.EvidenceGetPayload<{ select: typeof EVIDENCE_NOW }>;
type Then = Prisma.AssessmentItemGetPayload<{ select: typeof EVIDENCE_THEN }>;

export function evidenceNow({ passage, addedBy, ...item }: Now): FiledEvidence {
  const { source, exact, paraphrased } = passage;
  return {
    ...item,
    ...{ exact, paraphrased, addedBy: addedBy.name, locator: sayLocator(passage) },
    passageId: passage.id,
    sourceId: source.id,
    source: source.title,
    sourceKind: source.kind,
    url: source.url ?? "",
    outlet: source.outlet?.name ?? "",
    publishedOn: source.publishedOn,
    copy: source.confidential ? null : copyOf(passage),
    confidential: source.confidential,
  };
}

/** Whether its source is confidential is asked of the source: an item does not say, and a source stays what it is. */
export function evidenceThen(
  item: Then,
  signed: SignedWith,
  isConfidential: (sourceId: string) => boolean,
): FiledEvidence {
  const { stance, basis, primary, note, passageId, sourceId, publishedOn, exact, paraphrased } = item;
  const { answer, copy } = signed.get(item.evidenceId) ?? { answer: item.answer, copy: copyOf(item) };
  const confidential = (item.capture?.source.confidential ?? false) || isConfidential(sourceId);
  return {
    ...{
      stance,
      basis,
      primary,
      note,
      answer,
      passageId,
      sourceId,
      publishedOn,
      exact,
      paraphrased,
      confidential,
    },
    source: item.sourceTitle,
    sourceKind: item.sourceKind,
    url: item.sourceUrl ?? "",
    outlet: item.outletName,
    locator: sayLocator(item),
    addedBy: item.addedBy.name,
    copy: confidential ? null : copy,
  };
}

type Pinned = Pick<Now["passage"], "captureId" | "captureStart" | "captureEnd" | "foundAs">;

function copyOf({ captureId, captureStart: start, captureEnd: end, foundAs }: Pinned): FiledEvidence["copy"] {
  if (captureId === null || start === null || end === null || foundAs === null) return null;
  return { captureId, start, end, foundAs };
}
