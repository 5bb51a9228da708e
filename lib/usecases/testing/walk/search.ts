import { database } from "@/lib/platform/database/client";
import { readSearchHits } from "../../search/reads";
import { step } from "./step";

export const SEARCH_STEPS = [
  step({
    useCase: "search/reads.readSearchHits",
    permission: "newsroom.search",
    prepare: (desk) => desk.claim(),
    run: (actor) => readSearchHits(actor, "the document"),
    leaks: (answer, { sourceId }) => JSON.stringify(answer).includes(sourceId),
  }),
  step({
    useCase: "search/reads.readSearchHits",
    permission: "newsroom.search",
    // A name of its own: every desk has an outlet that is called Reuters.
    prepare: async (desk) => {
      const { outletId } = await desk.claim();
      await database().outlet.update({ where: { id: outletId }, data: { name: `Post ${outletId}` } });
      return outletId;
    },
    run: (actor, outletId) => readSearchHits(actor, outletId.slice(0, 30)),
    leaks: (answer, outletId) => JSON.stringify(answer).includes(outletId),
  }),
  step({
    useCase: "search/reads.readSearchHits",
    permission: "newsroom.search",
    prepare: (desk) => desk.claim(),
    run: (actor, { number }) => readSearchHits(actor, `C-${number}`),
    isNothing: (answer) => !JSON.stringify(answer).includes('"number"'),
    leaks: (answer, { number }) => new RegExp(`"number":${number}\\b`).test(JSON.stringify(answer)),
  }),
];
