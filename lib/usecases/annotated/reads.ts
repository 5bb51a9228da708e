import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { statusLine, statusWords } from "@/lib/domain/claims/status-line";
import { PROPOSED_VERDICTS } from "@/lib/domain/claims/vocabulary";
import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import type {
  AnnotatedClaim,
  AnnotatedDraft,
  AnnotatedSource,
} from "@/lib/domain/exchange/annotated-draft/annotated-draft";
import { sayFlag } from "@/lib/domain/relations/claim-flag";
import { sayOverride } from "@/lib/domain/verification/say-override";
import { leavesAsChecked } from "@/lib/domain/verification/what-leaves";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { CORRECTIONS, correctionRecord } from "../corrections/select";
import { storedMarks } from "../draft-content/stored-marks";
import { readFlagsOf } from "../relations/flags";
import { CLAIMS_PER_STORY } from "../stories/reads";
import { selectSubject, storySubject } from "../stories/story-subject";
import { visibleStories } from "../stories/visible";

const NAME = { select: { name: true } } as const;

/** A story's newest draft with its claims and what each rests on, to be printed or saved. Null when not to be seen. */
export async function readAnnotatedDraft(
  actor: Actor,
  storyId: string,
  now = new Date(),
): Promise<AnnotatedDraft | null> {
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: {
      ...{ id: true, title: true, desk: true, language: true },
      ...selectSubject(actor),
      drafts: {
        orderBy: { number: "desc" },
        take: 1,
        select: { id: true, number: true, text: true, marks: true, addedAt: true, addedBy: NAME },
      },
    },
  });
  const draft = story?.drafts[0];
  if (!story || !draft) return null;
  if (!can(actor, "story.read", storySubject(story))) return null;
  const placements = await database().placement.findMany({
    where: { storyId },
    orderBy: { claim: { number: "asc" } },
    take: CLAIMS_PER_STORY,
    select: {
      claim: { select: CLAIM },
      spans: { where: { draftId: draft.id }, select: { startOffset: true, endOffset: true } },
    },
  });
  const flags = await readFlagsOf(
    actor,
    placements.map(({ claim }) => claim.id),
  );
  const start = ({ span }: AnnotatedClaim) => span?.start ?? Number.POSITIVE_INFINITY;
  return {
    story: { title: story.title, desk: story.desk ?? "", language: story.language },
    draft: {
      number: draft.number,
      text: draft.text,
      marks: storedMarks(draft.marks, draft.text),
      addedAt: draft.addedAt.toISOString(),
      addedBy: draft.addedBy.name,
    },
    claims: placements
      .map(({ claim, spans: [span] }) => annotated(claim, span, (flags.get(claim.id) ?? []).map(sayFlag)))
      .sort((a, b) => start(a) - start(b) || a.number - b.number),
    exportedBy: actor.name,
    exportedAt: now.toISOString(),
    // The newsroom's zone is the server's.
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** A claim has a handful; this is where a broken one stops. */
const SOURCES_AT_MOST = 200;

const CLAIM = {
  id: true,
  number: true,
  wording: true,
  verdict: true,
  stage: true,
  legalRisk: true,
  allegation: true,
  assessments: { where: { state: "pending" }, take: 1, select: { verdict: true } },
  corrections: CORRECTIONS,
  signedAssessment: {
    select: {
      wording: true,
      narrowerWording: true,
      signOff: { select: { signedAt: true, signedBy: NAME } },
      overrides: {
        orderBy: { gate: "asc" },
        select: { gate: true, missing: true, reason: true, by: NAME },
      },
      items: {
        orderBy: { position: "asc" },
        select: {
          ...{ stance: true, sourceTitle: true, sourceUrl: true, outletName: true, publishedOn: true },
          ...{ locatorKind: true, locator: true },
        },
      },
    },
  },
  evidence: {
    orderBy: { id: "asc" },
    take: SOURCES_AT_MOST,
    select: {
      stance: true,
      passage: {
        select: {
          locatorKind: true,
          locator: true,
          source: { select: { title: true, url: true, publishedOn: true, outlet: NAME } },
        },
      },
    },
  },
} as const satisfies Prisma.ClaimSelect;

type Found = Prisma.ClaimGetPayload<{ select: typeof CLAIM }>;

/** Signed off: the words and the evidence as they were signed, whatever was changed since (G12). Else as it stands. */
function annotated(
  claim: Found,
  span: { startOffset: number; endOffset: number } | undefined,
  flags: string[],
): AnnotatedClaim {
  const { number, stage, verdict, legalRisk, allegation } = claim;
  const isSigned = claim.signedAssessment !== null;
  const signed = leavesAsChecked({ stage, isSigned }) ? claim.signedAssessment : null;
  const proposed = PROPOSED_VERDICTS.find((each) => each === claim.assessments[0]?.verdict) ?? null;
  return {
    ...{ number, stage, legalRisk, allegation },
    wording: signed?.wording ?? claim.wording,
    narrowerWording: signed?.narrowerWording ?? "",
    line: statusLine(verdict, stage, proposed),
    status: statusWords(verdict, stage, proposed),
    signedOff: signed?.signOff
      ? { by: signed.signOff.signedBy.name, at: signed.signOff.signedAt.toISOString() }
      : null,
    overrides: signed?.overrides.map(sayOverride) ?? [],
    span: span ? { start: span.startOffset, end: span.endOffset } : null,
    flags,
    corrections: claim.corrections.map(correctionRecord),
    sources: signed ? signed.items.map(asSigned) : claim.evidence.map(asItStands),
  };
}

function asItStands({ stance, passage: { source, ...at } }: Found["evidence"][number]): AnnotatedSource {
  return {
    stance,
    title: source.title,
    outlet: source.outlet?.name ?? "",
    publishedOn: source.publishedOn,
    locator: sayLocator(at),
    url: source.url ?? "",
  };
}

type Item = NonNullable<Found["signedAssessment"]>["items"][number];

function asSigned(item: Item): AnnotatedSource {
  return {
    stance: item.stance,
    title: item.sourceTitle,
    outlet: item.outletName,
    publishedOn: item.publishedOn,
    locator: sayLocator(item),
    url: item.sourceUrl ?? "",
  };
}
