import type { Actor } from "@/lib/domain/access/actor";
import { claimReference } from "@/lib/domain/claims/reference";
import { coverageOf } from "@/lib/domain/drafts/coverage";
import { sentencesOf } from "@/lib/domain/drafts/sentences";
import {
  type FiledSentence,
  STORY_FILE_VERSION,
  type StoryFile,
} from "@/lib/domain/exchange/story-file/story-file";
import { NEWSROOM_HEAD } from "@/lib/domain/history/event-chain";
import type { Transaction } from "@/lib/platform/database/client";
import { storedMarks } from "../draft-content/stored-marks";
import { type ReadClaim, readClaims } from "./claims";
import { readHistory } from "./history";
import { readSources } from "./sources";

const DRAFTS_AT_MOST = 1_000;
const NAME = { select: { name: true } } as const;

export type Collected = { file: StoryFile; historyLines: string[] };

/** All of the story that the file tells, as it stands in the transaction. The story is one that the actor may see. */
export async function collectStory(
  tx: Transaction,
  actor: Actor,
  storyId: string,
  now: Date,
): Promise<Collected | null> {
  const story = await tx.story.findUniqueOrThrow({ where: { id: storyId }, select: STORY });
  const [draft] = story.drafts;
  if (!draft) return null;
  const claims = await readClaims(tx, actor, { storyId, draftId: draft.id });
  const history = await readHistory(
    tx,
    storyId,
    claims.map(({ id }) => id),
  );
  const chain = await tx.chainHead.findUnique({
    where: { chain: NEWSROOM_HEAD },
    select: { position: true, hash: true },
  });
  const [declared] = draft.readyDeclarations;
  const drafts = story.drafts.map(({ number, sha256, addedBy, addedAt }) => ({
    ...{ number, sha256, by: addedBy.name, at: addedAt.toISOString() },
  }));
  const file: StoryFile = {
    schemaVersion: STORY_FILE_VERSION,
    exportedAt: now.toISOString(),
    exportedBy: actor.name,
    // The newsroom's zone is the server's.
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    story: {
      ...{ id: storyId, title: story.title, desk: story.desk ?? "", language: story.language },
      ...{ restricted: story.restricted, by: story.createdBy.name, at: story.createdAt.toISOString() },
    },
    draft: {
      ...{
        number: draft.number,
        sha256: draft.sha256,
        by: draft.addedBy.name,
        at: draft.addedAt.toISOString(),
      },
      ...{ text: draft.text, marks: storedMarks(draft.marks, draft.text) },
    },
    drafts: drafts.reverse(),
    declaredReady: declared
      ? { by: declared.declaredBy.name, at: declared.declaredAt.toISOString(), reason: declared.reason }
      : null,
    sentences: await readSentences(tx, { ...draft, language: story.language }, claims),
    claims: claims.map(({ id: _, ...claim }) => claim),
    sources: await readSources(tx, claims),
    policies: await readPolicies(tx),
    history: history.events,
    newsroomChain: chain && chain.position > 0 ? chain : null,
  };
  return { file, historyLines: history.lines };
}

const STORY = {
  ...{ title: true, desk: true, language: true, restricted: true, createdAt: true, createdBy: NAME },
  drafts: {
    orderBy: { number: "desc" },
    take: DRAFTS_AT_MOST,
    select: {
      ...{ id: true, number: true, text: true, marks: true, sha256: true, addedAt: true, addedBy: NAME },
      readyDeclarations: {
        where: { takenBackAt: null },
        take: 1,
        select: { declaredAt: true, reason: true, declaredBy: NAME },
      },
    },
  },
} as const;

type Draft = { id: string; text: string; language: string };

async function readSentences(tx: Transaction, draft: Draft, claims: ReadClaim[]): Promise<FiledSentence[]> {
  const spans = await tx.nothingSpan.findMany({
    where: { draftId: draft.id, mark: { takenBackAt: null } },
    orderBy: { startOffset: "asc" },
    select: {
      ...{ startOffset: true, endOffset: true },
      mark: { select: { markedAt: true, markedBy: NAME } },
    },
  });
  const nothing = spans.map(({ startOffset: start, endOffset: end, mark }) => ({
    ...{ start, end, by: mark.markedBy.name, at: mark.markedAt.toISOString() },
  }));
  const placed = claims.flatMap(({ number, span }) => (span ? [{ ...span, number }] : []));
  const sentences = sentencesOf(draft.text, draft.language);
  return coverageOf(draft.text, sentences, placed, nothing).map((sentence) => {
    const within = (span: { start: number; end: number }) =>
      span.start < sentence.end && span.end > sentence.start;
    const mark = sentence.state === "nothing" ? nothing.find(within) : undefined;
    return {
      ...sentence,
      text: draft.text.slice(sentence.start, sentence.end),
      claims: placed.filter(within).map(({ number }) => claimReference(number)),
      nothingToCheck: mark ? { by: mark.by, at: mark.at } : null,
    };
  });
}

async function readPolicies(tx: Transaction): Promise<StoryFile["policies"]> {
  const found = await tx.policy.findMany({
    orderBy: { version: "asc" },
    select: {
      ...{ version: true, primaryItems: true, independentOrigins: true, originsAllSecondary: true },
      ...{ overridable: true, reason: true, at: true, by: NAME },
    },
  });
  return found.map(({ by, at, ...policy }) => ({ ...policy, by: by?.name ?? "", at: at.toISOString() }));
}
