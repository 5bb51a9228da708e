import { randomUUID } from "node:crypto";
import { correctClaim } from "../../corrections/commands";
import { correctClaimSchema } from "../../corrections/schema";
import { step } from "./step";

export const CORRECTION_STEPS = [
  step({
    useCase: "corrections/commands.correctClaim",
    permission: "claim.correct",
    ofStory: true,
    prepare: (desk) => desk.signed(),
    run: (actor, { claimId }) =>
      correctClaim(
        actor,
        correctClaimSchema.parse({
          ...{ claimId, kind: "correction", before: "28 points", after: "22 points", reason: "Miscounted." },
          requestId: randomUUID(),
        }),
      ),
  }),
];
