import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { isId } from "@/lib/domain/ids";
import { readWorkbench } from "@/lib/usecases/stories/reads";

/** The story of an address with its draft and claims, read once a request; what may not be seen is not found. */
export const requireWorkbench = cache(async (storyId: string) => {
  const actor = await requireActor(`/stories/${storyId}`);
  const workbench = isId(storyId) ? await readWorkbench(actor, storyId) : null;
  return workbench ?? notFound();
});
