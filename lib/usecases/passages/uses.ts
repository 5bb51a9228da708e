import type { Actor } from "@/lib/domain/access/actor";
import type { Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import type { Stance } from "@/lib/domain/evidence/vocabulary";
import type { Use } from "@/lib/domain/sources/source-shapes";
import { visibleStories } from "../stories/visible";

/** More stories than a claim stands in; a page shows the first ones. */
const STORIES_PER_USE = 10;

/** What a use of a passage shows: the claim, and those of its stories that the actor may see. */
export function selectUse(actor: Actor) {
  return {
    id: true,
    stance: true,
    primary: true,
    claim: {
      select: {
        id: true,
        number: true,
        wording: true,
        verdict: true,
        stage: true,
        placements: {
          where: { story: visibleStories(actor) },
          orderBy: { story: { createdAt: "desc" } },
          take: STORIES_PER_USE,
          select: { story: { select: { id: true, title: true } } },
        },
      },
    },
  } as const;
}

type Found = {
  id: string;
  stance: Stance;
  primary: boolean;
  claim: {
    id: string;
    number: number;
    wording: string;
    verdict: Verdict;
    stage: Stage;
    placements: { story: { id: string; title: string } }[];
  };
};

export function asUse({ id, stance, primary, claim: { placements, ...claim } }: Found): Use {
  return { evidenceId: id, stance, primary, claim, stories: placements.map(({ story }) => story) };
}
