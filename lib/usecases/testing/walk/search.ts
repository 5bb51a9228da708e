import { readSearchHits } from "../../search/reads";
import { step } from "./step";

export const SEARCH_STEPS = [
  step({
    useCase: "search/reads.readSearchHits",
    permission: "newsroom.search",
    prepare: (desk) => desk.claim(),
    run: (actor, { number }) => readSearchHits(actor, `C-${number}`),
    isNothing: (answer) => !JSON.stringify(answer).includes('"number"'),
    leaks: (answer, { number }) => new RegExp(`"number":${number}\\b`).test(JSON.stringify(answer)),
  }),
];
