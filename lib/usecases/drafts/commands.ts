import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { claimReference } from "@/lib/domain/claims/reference";
import type { TakingCounts } from "@/lib/domain/drafts/draft-preview";
import { choicesOutside, type PlaceChoice } from "@/lib/domain/drafts/draft-taking";
import { isSameDraft } from "@/lib/domain/drafts/same-draft";
import { done, type Refusal, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { contentOf } from "../draft-content/stored-marks";
import { draftOvertaken, lockNewestDraft, readNewestDraft } from "../stories/newest-draft";
import { mayAddDraft } from "./access";
import { type Anchors, rememberedAnchors } from "./anchors";
import { findMarks } from "./find-marks";
import { type FoundPlace, findPlaces } from "./find-places";
import { readClaimsOf } from "./placed";
import { type PlannedClaim, planClaims } from "./plan";
import type { GoBackToDraft, TakeDraft } from "./schema";
import { readUndone } from "./undone";
import { type NewDraft, writeTaking } from "./write-taking";

/** The draft that was taken, what it did, and the claims that it left without a place although nobody said so. */
export type TakenDraft = { number: number; counts: TakingCounts | null; leftWithoutPlace: string[] };

/**
 * Takes a new draft: stores it, and each claim follows its words as previewDraft showed it and the person decided. Worked
 * out again from what is stored, whatever the browser showed. The same request sent twice takes one draft.
 */
export async function takeDraft(actor: Actor, input: TakeDraft): Promise<Result<TakenDraft>> {
  return once(actor, input, async (_, newest) => {
    const { storyId, draft, requestId } = input;
    if (isSameDraft(contentOf(newest), draft)) return refuse({ code: "draftIsSame", number: newest.number });
    return done({ ...draft, storyId, newest, requestId, goesBackTo: null, reason: "" });
  });
}

/**
 * Goes back to an earlier draft by adding its text as a new one. Claims stand where they stood in it; what the drafts
 * since then took from a claim (its sign-off, a proposed verdict, its place in the work) it gets back if nobody has
 * worked on the claim meanwhile.
 */
export async function goBackToDraft(actor: Actor, input: GoBackToDraft): Promise<Result<TakenDraft>> {
  return once(actor, input, async (tx, newest) => {
    const { storyId, number, requestId, reason } = input;
    const earlier = await tx.draft.findUnique({
      where: { storyId_number: { storyId, number } },
      select: { id: true, number: true, text: true, marks: true, fileName: true },
    });
    if (!earlier) return refuse("notFound");
    const { text: _, marks: __, fileName, ...goesBackTo } = earlier;
    const draft = { ...contentOf(earlier), fileName };
    if (isSameDraft(contentOf(newest), draft)) return refuse({ code: "draftIsSame", number: newest.number });
    return done({ ...draft, storyId, newest, requestId, goesBackTo, reason });
  });
}

type Input = {
  storyId: string;
  basedOnDraftId: string;
  requestId: string;
  choices: { claimId: string; choice: PlaceChoice }[];
};
type Newest = NonNullable<Awaited<ReturnType<typeof lockNewestDraft>>>;

/** What taking and going back share: one transaction, the story locked, the same request counted once. */
async function once(
  actor: Actor,
  input: Input,
  make: (tx: Transaction, newest: Newest) => Promise<Result<NewDraft>>,
): Promise<Result<TakenDraft>> {
  const { storyId, requestId, basedOnDraftId } = input;
  const anchors = rememberedAnchors();
  await anchorAhead(actor, input, make, anchors);
  try {
    return await inTransaction(async (tx) => {
      const newest = await lockNewestDraft(tx, actor, storyId);
      if (!newest) return refuse("notFound");
      if (!(await mayAddDraft(tx, actor, storyId)))
        return refuse({ code: "notAllowed", permission: "draft.add" });
      const taken = await draftOfRequest(tx, actor, input);
      if (taken) return taken;
      if (newest.id !== basedOnDraftId) return refuse(draftOvertaken(newest));
      const coming = await make(tx, newest);
      if (!coming.ok) return coming;
      const choices = new Map(input.choices.map(({ claimId, choice }) => [claimId, choice]));
      const { places } = await findPlaces(tx, coming.value, anchors);
      const problem = problemOf(actor, choices, places, coming.value.text);
      if (problem) return refuse(problem);
      const planned = await planLocked(tx, actor, coming.value, places, choices);
      const { number, counts } = await writeTaking(tx, actor, coming.value, planned, anchors);
      return done({ number, counts, leftWithoutPlace: leftWithoutPlace(planned, choices) });
    });
  } catch (error) {
    if (!uniqueViolation(error)?.includes("requestId")) throw error;
    // The same request in another story is nobody's doubled click.
    return (await draftOfRequest(database(), actor, { storyId, requestId })) ?? refuse("notFound");
  }
}

/** Looks for every claim and mark before the story is locked. Whatever is not right is found, and refused, later. */
async function anchorAhead(
  actor: Actor,
  { storyId, basedOnDraftId }: Input,
  make: Parameters<typeof once>[2],
  anchors: Anchors,
): Promise<void> {
  const db = database();
  const newest = await readNewestDraft(db, actor, storyId);
  if (newest?.id !== basedOnDraftId || !(await mayAddDraft(db, actor, storyId))) return;
  const coming = await make(db, newest);
  if (!coming.ok) return;
  await findPlaces(db, coming.value, anchors);
  await findMarks(db, coming.value, anchors);
}

/** Locks the claims, in the order of their ids as every command does, and works out what becomes of them. */
async function planLocked(
  tx: Transaction,
  actor: Actor,
  coming: NewDraft,
  places: readonly FoundPlace[],
  choices: ReadonlyMap<string, PlaceChoice>,
): Promise<PlannedClaim[]> {
  const ids = places.map(({ claimId }) => claimId);
  await tx.$queryRaw`select 1 from "Claim" where "id" = any(${ids}::uuid[]) order by "id" for update`;
  const claims = await readClaimsOf(tx, ids);
  const spans = new Map(
    places.flatMap(({ claimId, found }) => (found.span ? [[claimId, found.span] as const] : [])),
  );
  const undone = await readUndone(tx, coming, claims, spans);
  const mayRestoreCut = can(actor, "claim.cut");
  return planClaims({ places, claims, choices, text: coming.text, undone, mayRestoreCut });
}

/** What is wrong with the decisions; what they say of claims that have no place here means nothing. */
function problemOf(
  actor: Actor,
  choices: ReadonlyMap<string, PlaceChoice>,
  places: readonly FoundPlace[],
  text: string,
): Refusal | null {
  const here = new Map(
    places.flatMap(({ claimId }) => {
      const choice = choices.get(claimId);
      return choice ? [[claimId, choice] as const] : [];
    }),
  );
  const cuts = [...here.values()].some((choice) => choice.kind === "cut");
  if (cuts && !can(actor, "claim.cut")) return { code: "notAllowed", permission: "claim.cut" };
  return choicesOutside(here, text).length > 0 ? { code: "spanOutsideDraft" } : null;
}

function leftWithoutPlace(
  planned: readonly PlannedClaim[],
  choices: ReadonlyMap<string, PlaceChoice>,
): string[] {
  return planned
    .filter(
      ({ claimId, span, stageBefore }) => span === null && stageBefore !== "cut" && !choices.has(claimId),
    )
    .map(({ claim }) => claimReference(claim.number))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

async function draftOfRequest(
  db: Transaction,
  actor: Actor,
  { storyId, requestId }: Pick<Input, "storyId" | "requestId">,
): Promise<Result<TakenDraft> | null> {
  const draft = await db.draft.findFirst({
    where: { requestId, storyId, addedById: actor.personId },
    select: { number: true },
  });
  return draft && done({ number: draft.number, counts: null, leftWithoutPlace: [] });
}
