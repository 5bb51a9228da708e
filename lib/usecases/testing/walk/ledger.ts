import { readTableView } from "@/lib/domain/claims/table-view";
import { readDesk } from "../../desk/reads";
import { assignClaims, setCriticality } from "../../ledger/commands";
import { readClaimsTable, readTableChoices } from "../../ledger/reads";
import { readSearchHits } from "../../search/reads";
import { step } from "./step";

/** Newest first: the table shows a hundred, and the claim looked for is the one just made. */
const EVERYTHING = { ...readTableView({}), direction: "desc" as const };

export const LEDGER_STEPS = [
  step({
    useCase: "search/reads.readSearchHits",
    permission: "newsroom.search",
    prepare: (desk) => desk.claim(),
    run: (actor, { number }) => readSearchHits(actor, `C-${number}`),
    leaks: (answer, { number }) => JSON.stringify(answer).includes(`"number":${number},`),
  }),
  step({
    useCase: "ledger/commands.assignClaims",
    permission: "claim.assign",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }, { researcher }) =>
      assignClaims(actor, { claimIds: [claimId], assigneeId: researcher.personId }),
  }),
  step({
    useCase: "ledger/commands.setCriticality",
    permission: "claim.edit",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }) => setCriticality(actor, { claimIds: [claimId], criticality: "high" }),
  }),
  step({
    useCase: "ledger/reads.readClaimsTable",
    permission: "claim.read",
    prepare: (desk) => desk.claim(),
    run: (actor) => readClaimsTable(actor, EVERYTHING),
    leaks: (answer, { claimId }) => JSON.stringify(answer).includes(claimId),
  }),
  step({
    useCase: "ledger/reads.readTableChoices",
    permission: "claim.read",
    run: (actor) => readTableChoices(actor, EVERYTHING),
    leaks: (answer, _, { storyId }) => JSON.stringify(answer).includes(storyId),
  }),
  step({
    useCase: "desk/reads.readDesk",
    permission: "desk.read",
    prepare: (desk) => desk.pending(),
    run: (actor) => readDesk(actor),
    leaks: (answer, { claimId }, { storyId }) =>
      JSON.stringify(answer).includes(claimId) || JSON.stringify(answer).includes(storyId),
  }),
];
