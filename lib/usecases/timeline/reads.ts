import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import {
  type Superseding,
  type Timeline,
  type TimelineClaim,
  type TimelineSource,
  timelineOf,
} from "@/lib/domain/timeline/timeline";
import { database } from "@/lib/platform/database/client";
import { CLAIMS_PER_STORY } from "../stories/reads";
import { visibleClaims, visibleStories } from "../stories/visible";

const EVIDENCE_AT_MOST = 20_000;

/** A story's claims that are not cut, and their sources, by date. Null when the story may not be seen. */
export async function readTimeline(
  actor: Actor,
  { storyId, now = new Date() }: { storyId: string; now?: Date },
): Promise<Timeline | null> {
  if (!can(actor, "claim.read")) return null;
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: { language: true },
  });
  if (!story) return null;
  const [claims, sources, superseding] = await Promise.all([
    readClaims(storyId),
    readSources(storyId),
    readSuperseding(actor, storyId),
  ]);
  const { language } = story;
  return timelineOf({ claims, sources, superseding, language, today: now.toISOString().slice(0, 10) });
}

async function readClaims(storyId: string): Promise<TimelineClaim[]> {
  const claims = await database().claim.findMany({
    where: { placements: { some: { storyId } }, stage: { not: "cut" } },
    orderBy: { number: "asc" },
    take: CLAIMS_PER_STORY,
    select: {
      ...{ number: true, wording: true, verdict: true, stage: true },
      signedAssessment: { select: { trueUntil: true } },
    },
  });
  return claims.map(({ signedAssessment, ...claim }) => ({
    ...claim,
    trueUntil: signedAssessment?.trueUntil ?? "",
  }));
}

async function readSources(storyId: string): Promise<TimelineSource[]> {
  const evidence = await database().evidence.findMany({
    where: { claim: { placements: { some: { storyId } }, stage: { not: "cut" } } },
    orderBy: { id: "asc" },
    take: EVIDENCE_AT_MOST,
    select: {
      claim: { select: { number: true } },
      passage: {
        select: {
          source: {
            select: {
              ...{ id: true, title: true, kind: true, publishedOn: true },
              outlet: { select: { name: true } },
            },
          },
        },
      },
    },
  });
  const sources = new Map<string, TimelineSource & { claims: number[] }>();
  for (const { claim, passage } of evidence) {
    const { outlet, ...source } = passage.source;
    const known = sources.get(source.id) ?? { ...source, outlet: outlet?.name ?? "", claims: [] };
    sources.set(source.id, known);
    if (!known.claims.includes(claim.number)) known.claims.push(claim.number);
  }
  for (const { claims } of sources.values()) claims.sort((a, b) => a - b);
  return [...sources.values()];
}

async function readSuperseding(actor: Actor, storyId: string): Promise<Superseding[]> {
  const relations = await database().claimRelation.findMany({
    where: {
      ...{ kind: "supersedes", takenBackAt: null },
      fromClaim: { placements: { some: { storyId } } },
      toClaim: visibleClaims(actor),
    },
    orderBy: { id: "asc" },
    take: CLAIMS_PER_STORY,
    select: { asOf: true, fromClaim: { select: { number: true } }, toClaim: { select: { number: true } } },
  });
  return relations.map(({ asOf, fromClaim, toClaim }) => ({
    asOf,
    claim: fromClaim.number,
    other: toClaim.number,
  }));
}
