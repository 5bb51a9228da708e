import { isSetUpLink } from "@/lib/usecases/people/set-up";
import { type LinkHolder, readLinkHolder } from "@/lib/usecases/people/take-up";
import { SYSTEM_ACTOR } from "./mint-actor";

/** What the pages behind one-time links may know of them: nobody is signed in there. */
export function holderOfLink(token: string): Promise<LinkHolder | null> {
  return readLinkHolder(SYSTEM_ACTOR, token);
}

export function mayBeSetUp(token: string): Promise<boolean> {
  return isSetUpLink(SYSTEM_ACTOR, token);
}
