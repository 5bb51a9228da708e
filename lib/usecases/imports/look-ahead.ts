import type { Actor } from "@/lib/domain/access/actor";
import type { ImportProblem } from "@/lib/domain/exchange/import-items/import-item";
import { sayRowChange } from "@/lib/domain/exchange/import-items/say-import";
import { reopens } from "@/lib/domain/verification/reopening";
import { database } from "@/lib/platform/database/client";
import { readNewestDraft } from "../stories/newest-draft";
import { visibleClaims, visibleOutlets } from "../stories/visible";
import { fieldsToTake } from "./change-claim";
import type { CheckedItem } from "./check-item";
import { scopeOf } from "./external-id";
import { changeOf, findKnownClaims, findOwnClaims, type KnownClaim, type RowChange } from "./known-claims";
import { findMarkedWords, type StoryWords, storyWords } from "./marked-words";
import type { ImportCounts } from "./stored";

export type Ahead = { counts: ImportCounts; problems: ImportProblem[] };

type Story = { storyId: string | null; words: StoryWords | null };

/** The story's newest draft, and those of its older ones that the file was made on. */
export async function storyOf(
  actor: Actor,
  storyId: string | null,
  items: readonly CheckedItem[],
): Promise<Story> {
  const draft = storyId === null ? null : await readNewestDraft(database(), actor, storyId);
  if (storyId === null || !draft) return { storyId, words: null };
  return { storyId, words: await storyWords(database(), storyId, draft, items) };
}

/** What some rows would do if they came in now; changes nothing. */
export async function lookAhead(actor: Actor, story: Story, items: readonly CheckedItem[]): Promise<Ahead> {
  const known = await findKnownClaims(database(), actor, scopeOf(story.storyId), items);
  const own = await findOwnClaims(database(), actor, story.storyId, items);
  const counts = { made: 0, changed: 0, same: 0, leftOut: 0, remarks: 0 };
  const problems = await outletRemarks(actor, items);
  const changing: { item: CheckedItem; known: KnownClaim; change: RowChange }[] = [];
  for (const item of items) {
    const before = known.get(item.externalId);
    const change = before && changeOf(before, item);
    const reference = own.get(item.externalId);
    if (!before && reference !== undefined) {
      counts.same += 1;
      problems.push({ ...item.place, severity: "remark", sentence: sayOwn(reference) });
    } else if (!before) {
      counts.made += 1;
      problems.push(...wordsRemarks(story, item));
    } else if (!change) counts.same += 1;
    else changing.push({ item, known: before, change });
  }
  const told = await sayChanges(actor, changing);
  counts.leftOut = told.filter(({ severity }) => severity === "leavesOut").length;
  counts.changed = changing.length - counts.leftOut;
  return { counts, problems: [...problems, ...told] };
}

async function sayChanges(
  actor: Actor,
  changing: readonly { item: CheckedItem; known: KnownClaim; change: RowChange }[],
): Promise<ImportProblem[]> {
  if (changing.length === 0) return [];
  const claims = await database().claim.findMany({
    where: { id: { in: changing.map(({ known }) => known.claimId) }, AND: visibleClaims(actor) },
    select: {
      ...{ id: true, stage: true, wording: true, type: true, attributionKind: true, attributedTo: true },
      ...{ criticality: true, legalRisk: true, allegation: true, restsOnAuthorAlone: true },
    },
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return changing.flatMap(({ item, known, change }): ImportProblem[] => {
    const claim = byId.get(known.claimId);
    if (!claim) return [];
    if (claim.stage === "cut")
      return [
        {
          ...item.place,
          severity: "leavesOut",
          sentence: `${known.reference} has been cut here. Restore it first.`,
        },
      ];
    const fields = fieldsToTake(claim, known, item, change);
    const taken = Object.keys(fields);
    const isAssessed = claim.stage === "signed_off" || claim.stage === "awaiting_review";
    const decides = change.added.some(({ stance }) => stance !== "context" && stance !== "silent");
    const sentence = sayRowChange(known.reference, {
      ...{ taken, stays: change.fields.filter((field) => !taken.includes(field)) },
      ...{ added: change.added.length, gone: change.gone },
      reopens: isAssessed && (decides || reopens(claim, { ...claim, ...fields })),
    });
    return [{ ...item.place, severity: "remark", sentence }];
  });
}

function sayOwn(reference: string): string {
  return `This is ${reference}, which left here: it stays as it is now.`;
}

function wordsRemarks({ words }: Story, item: CheckedItem): ImportProblem[] {
  const found = words && findMarkedWords(item, words);
  if (!found || found.span) return [];
  const sentence = `These words ${found.why}: the claim comes in without a place on words.`;
  return [{ ...(item.wordsInDraft?.place ?? item.place), severity: "remark", sentence }];
}

/** An outlet that goes by another name here. */
async function outletRemarks(actor: Actor, items: readonly CheckedItem[]): Promise<ImportProblem[]> {
  const named = items.flatMap(({ sources }) =>
    sources.filter(({ url, outletName }) => url?.domain && outletName !== ""),
  );
  if (named.length === 0) return [];
  const outlets = await database().outlet.findMany({
    where: {
      OR: [
        { domain: { in: [...new Set(named.flatMap(({ url }) => url?.domain ?? []))] } },
        { name: { in: [...new Set(named.map(({ outletName }) => outletName))] } },
      ],
      AND: visibleOutlets(actor),
    },
    select: { name: true, domain: true },
  });
  const byDomain = new Map(outlets.map(({ name, domain }) => [domain, name]));
  const names = new Set(outlets.map(({ name }) => name.toLowerCase()));
  return named.flatMap(({ url, outletName, place }): ImportProblem[] => {
    const name = byDomain.get(url?.domain ?? "");
    if (name === undefined || names.has(outletName.toLowerCase())) return [];
    const sentence = `${url?.domain} is known as ${name} here: the source comes in as ${name}'s, not as ${outletName}'s.`;
    return [{ ...place, severity: "remark", sentence }];
  });
}
