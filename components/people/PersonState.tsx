import { When } from "@/components/ui/When";
import type { PersonShown } from "./person-shown";

type Props = {
  person: Pick<PersonShown, "deactivatedAt" | "hasPassword" | "linkUntil">;
  /** The newsroom has a sign-in service, so nobody needs a password here. */
  byService: boolean;
};

/** Whether someone can sign in, and what they wait for. */
export function PersonState({ person: { deactivatedAt, hasPassword, linkUntil }, byService }: Props) {
  if (deactivatedAt)
    return (
      <>
        Deactivated <When at={deactivatedAt} />
      </>
    );
  if (linkUntil)
    return (
      <>
        {hasPassword ? "Active; password link" : "Invited; link"} works until <When at={linkUntil} />
      </>
    );
  if (hasPassword) return "Active";
  return byService ? "Active, without a password" : "Invited; the link has expired";
}
