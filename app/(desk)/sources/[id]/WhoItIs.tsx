import { IdentityPanel } from "@/components/confidential/IdentityPanel";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { readConfidence } from "@/lib/usecases/confidential/reads";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";

/** The part of a confidential source's page that is read for each reader apart. */
export async function WhoItIs({ actor, sourceId }: { actor: Actor; sourceId: string }) {
  const confidence = await readConfidence(actor, sourceId);
  if (!confidence) return null;
  const mayChange = can(actor, "identity.write", { askerIsConfidant: confidence.identity !== null });
  const people = mayChange ? await readOthers(actor, confidence.confidants) : null;
  return <IdentityPanel sourceId={sourceId} confidence={confidence} people={people} />;
}

/** Whom a person may name: everyone active but themselves, and those who were named and are deactivated. */
async function readOthers(actor: Actor, named: readonly { id: string; name: string }[]) {
  const active = await readPeopleToChoose(actor);
  const all = new Map([...named, ...active].map(({ id, name }) => [id, { id, name }]));
  all.delete(actor.personId);
  return [...all.values()];
}
