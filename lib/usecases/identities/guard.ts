import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/refusal";
import { namesIdentity } from "@/lib/domain/sources/names-identity";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

/**
 * Words that everybody reads must not say who a confidential source is. They are held against the name where somebody
 * writes them who knows it: to others the refusal would answer the question whether a guess is right. It catches a slip,
 * not a will.
 */
type Told = {
  actorId: string | null;
  claimId?: string;
  sourceId?: string;
  after?: Record<string, unknown>;
  reason?: string;
};

/** The words of the story and of other sources: who is named in them is named in the open. */
const OF_OTHERS = new Set([
  "wording",
  "narrowerWording",
  "attributedTo",
  "words",
  "locator",
  "source",
  "outlet",
]);

/**
 * What a command is about to tell in history, which has all that was typed. A claim that names the person itself, as
 * claims about public people do, is written about freely.
 */
export async function identitySaid(tx: Transaction, events: readonly Told[]): Promise<Refusal | null> {
  const written = events.filter((event) => event.actorId !== null && textsOf(event).length > 0);
  const [personId] = written.map(({ actorId }) => actorId).filter((id) => id !== null);
  const claimIds = written.map(({ claimId }) => claimId).filter((id) => id !== undefined);
  const sourceIds = written.map(({ sourceId }) => sourceId).filter((id) => id !== undefined);
  if (!personId || claimIds.length + sourceIds.length === 0) return null;
  const known = await tx.sourceIdentity.findMany({
    where: { source: { ...knownTo(personId), OR: [{ id: { in: sourceIds } }, onClaims(claimIds)] } },
    select: { ...IDENTITY, sourceId: true },
  });
  if (known.length === 0) return null;
  const claims = await tx.claim.findMany({
    where: { id: { in: claimIds } },
    select: { id: true, wording: true, attributedTo: true },
  });
  const said = known.find((identity) => {
    const inTheOpen = claims
      .filter(({ wording, attributedTo }) => namesIdentity(`${wording}\n${attributedTo}`, identity))
      .map(({ id }) => id);
    return written.some((event) => {
      const ofClaim = event.claimId !== undefined && !inTheOpen.includes(event.claimId);
      const speaksOfIt = ofClaim || event.sourceId === identity.sourceId;
      return speaksOfIt && textsOf(event).some((text) => namesIdentity(text, identity));
    });
  });
  return said ? { code: "identitySaid", pseudonym: said.source.title } : null;
}

/** The same for what is quoted from a source and written beside it, whatever claim it is evidence for. */
export async function identitySaidOf(
  tx: Transaction,
  actor: Actor,
  sourceId: string,
  texts: readonly string[],
): Promise<Refusal | null> {
  const identity = await tx.sourceIdentity.findFirst({
    where: { sourceId, source: knownTo(actor.personId) },
    select: IDENTITY,
  });
  if (!identity || !texts.some((text) => namesIdentity(text, identity))) return null;
  return { code: "identitySaid", pseudonym: identity.source.title };
}

/** The same for what everybody is to read about a whole story, held against all sources of its claims. */
export async function identitySaidInStory(
  tx: Transaction,
  actor: Actor,
  storyId: string,
  texts: readonly string[],
): Promise<Refusal | null> {
  const inStory = { placements: { some: { storyId } } };
  const known = await tx.sourceIdentity.findMany({
    where: {
      source: { ...knownTo(actor.personId), passages: { some: { evidence: { some: { claim: inStory } } } } },
    },
    select: IDENTITY,
  });
  if (known.length === 0) return null;
  const claims = await tx.claim.findMany({ where: inStory, select: { wording: true, attributedTo: true } });
  const said = known.find(
    (identity) =>
      texts.some((text) => namesIdentity(text, identity)) &&
      !claims.some(({ wording, attributedTo }) => namesIdentity(`${wording}\n${attributedTo}`, identity)),
  );
  return said ? { code: "identitySaid", pseudonym: said.source.title } : null;
}

const IDENTITY = { name: true, contact: true, source: { select: { title: true } } } as const;

function knownTo(personId: string): Prisma.SourceWhereInput {
  return { confidants: { some: { personId } } };
}

function onClaims(claimIds: string[]): Prisma.SourceWhereInput {
  return { passages: { some: { evidence: { some: { claimId: { in: claimIds } } } } } };
}

function textsOf({ after = {}, reason = "" }: Told): string[] {
  const facts = Object.entries(after).filter(([name]) => !OF_OTHERS.has(name));
  return [...facts.flatMap(([, fact]) => fact), reason].filter(
    (text) => typeof text === "string" && text !== "",
  ) as string[];
}
