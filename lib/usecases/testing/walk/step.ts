import type { Actor } from "@/lib/domain/access/actor";
import type { Permission, Subject } from "@/lib/domain/access/permissions";
import type { Desk } from "../desk";

/** One use case in the walk over the permission table. */
export type Step<Prepared = unknown> = {
  /** "stories/commands.createStory" */
  useCase: string;
  permission: Permission;
  /** Makes what the use case is about, by strangers to the actor. */
  prepare?: (desk: Desk, actor: Actor) => Promise<Prepared>;
  /** The facts that the permission reads beyond the role. */
  subject?: (prepared: Prepared, desk: Desk, actor: Actor) => Subject;
  /** Must succeed for whoever the table allows it. */
  run: (actor: Actor, prepared: Prepared, desk: Desk) => Promise<unknown>;
  /** For reads that answer a refusal with an empty page. */
  isNothing?: (answer: unknown) => boolean;
  /** What it is about belongs to a story: whoever is no member of a restricted one gets the same as for nothing at all. */
  ofStory?: true;
  /** For reads that anyone may ask: what must not be in the answer for a restricted story. */
  leaks?: (answer: unknown, prepared: Prepared, desk: Desk) => boolean;
};

export function step<Prepared>(walked: Step<Prepared>): Step {
  return walked as Step;
}
