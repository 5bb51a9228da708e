import { z } from "zod";
import { done, refuse } from "@/lib/domain/refusal";
import { placeClaim } from "@/lib/usecases/claims/commands";
import { putIntoStory } from "@/lib/usecases/claims/into-story";
import { readClaim, readPlacements } from "@/lib/usecases/claims/reads";
import { placeClaimSchema, putIntoStorySchema } from "@/lib/usecases/claims/schema";
import { claimParam, nothing, uuid } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";
import { placeBody, placement } from "./shapes";

const tag = "Placements";

export const PLACEMENT_OPERATIONS = [
  operation({
    ...{ id: "listPlacements", method: "GET", path: "/claims/{claim}/placements", tag, scope: "read" },
    summary: "Where a claim stands in the newest draft of each story that the token's person may see.",
    params: z.object({ claim: claimParam }),
    answer: z.object({ items: z.array(placement) }),
    run: async ({ actor, params }) =>
      mapped(found(await readPlacements(actor, params.claim)), (items) => ({ value: { items } })),
  }),
  operation({
    ...{ id: "placeClaim", method: "PUT", path: "/claims/{claim}/placements/{story}", tag, scope: "write" },
    summary:
      "Puts a claim into a story, or on words of its newest draft. A signed-off claim put on other words is reopened (G6).",
    params: z.object({ claim: claimParam, story: uuid }),
    body: placeBody,
    answer: nothing,
    run: async ({ actor, params, body }) => {
      const claim = await readClaim(actor, params.claim);
      if (!claim) return refuse("notFound");
      const where = { claimId: claim.id, storyId: params.story };
      const placed = body.span
        ? await through(placeClaimSchema, { ...where, span: body.span }, (input) => placeClaim(actor, input))
        : await through(putIntoStorySchema, where, (input) => putIntoStory(actor, input));
      return placed.ok ? done({ value: { done: true as const } }) : placed;
    },
  }),
];
