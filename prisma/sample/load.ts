import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Role } from "@/lib/domain/access/roles";
import { hasAnyone } from "@/lib/usecases/people/anyone";
import { CLAIMS } from "./claims";
import { addSampleEvidence, logSampleClaim, takeSteps } from "./load-claims";
import { loadCopies } from "./load-copies";
import { loadLineage } from "./load-lineage";
import { loadPeople } from "./load-people";
import { loadRelations } from "./load-relations";
import { loadSources } from "./load-sources";
import { loadStory } from "./load-story";
import { PEOPLE } from "./people";

export type SignIn = { email: string; name: string; role: Role };

/**
 * Loads the sample story into a database without people, the way people would: every step is a command of a person who
 * may do it, so that history, gates and what was signed off are real. Null when anyone is there already; nothing is
 * touched then. A story has somebody who created it, so where nobody is, no story is either.
 */
export async function loadSampleStory({
  password,
}: {
  password: string;
}): Promise<{ signIns: SignIn[] } | null> {
  if (await hasAnyone(SYSTEM_ACTOR)) return null;
  const actors = await loadPeople(password);
  const story = await loadStory(actors);
  const sourceIds = await loadSources(actors.researcher);
  const copies = await loadCopies(actors.researcher, sourceIds);
  const placed = new Set<string>();
  // One after the other, and all before any is worked on: the numbers follow the list.
  const claimIds: string[] = [];
  for (const claim of CLAIMS) claimIds.push(await logSampleClaim(actors, story, claim));
  const claims = CLAIMS.map((claim, index) => ({ claim, claimId: claimIds[index] ?? "" }));
  for (const { claim, claimId } of claims) {
    await addSampleEvidence(actors, { sourceIds, copies, placed }, claim, claimId);
  }
  await loadLineage(actors.researcher, sourceIds);
  for (const { claim, claimId } of claims) await takeSteps(actors, claim, claimId);
  await loadRelations(actors, claimIds);
  return { signIns: Object.values(PEOPLE).map(({ email, name, role }) => ({ email, name, role })) };
}
