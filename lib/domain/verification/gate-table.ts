/** The gates by their numbers, as the newsroom's rules page lists them. */
export const GATES = {
  G1: {
    rule: "“Verified” needs primary evidence, or as many independent origins as the rules ask for.",
    practice: "AFP’s two independent sources; KSJ’s three secondary",
    heldAt: "sign-off",
  },
  G2: {
    rule: "One anonymous origin alone never verifies.",
    practice: "AP, Reuters",
    heldAt: "sign-off",
  },
  G3: {
    rule: "Who signs off wrote neither the claim, nor the evidence that decides it, nor the assessment.",
    practice: "TBIJ, TIME-style checking",
    heldAt: "sign-off",
  },
  G4: {
    rule: "Each piece of evidence that decides has words found in a saved copy whose hash matches.",
    practice: "Berkeley Protocol",
    heldAt: "sign-off",
  },
  G5: {
    rule: "Evidence that refutes is answered in writing before a claim is “verified”; or it is “disputed”.",
    practice: "KSJ",
    heldAt: "sign-off",
  },
  G6: {
    rule: "A change of the wording, its place, deciding evidence, its saved copy or lineage reopens the claim.",
    practice: "KSJ: the text moves under the checker",
    heldAt: "every change",
  },
  G7: {
    rule: "An allegation needs a logged request for reply; a legal risk needs legal clearance.",
    practice: "BBC",
    heldAt: "sign-off",
  },
  G8: {
    rule: "What cannot be verified is attributed or cut before the story is ready.",
    practice: "BBC",
    heldAt: "publication",
  },
  G9: { rule: "“Not checkable” carries no rating.", practice: "AFP", heldAt: "proposal" },
  G10: {
    rule: "A confidential source’s identity and its saved copies leave by no export.",
    practice: "IFCN",
    heldAt: "every output",
  },
  G11: {
    rule: "A correction is added to what was signed, and overwrites nothing.",
    practice: "IFCN",
    heldAt: "correction",
  },
  G12: {
    rule: "Only signed-off claims are exported as checked, from the assessment as it was signed.",
    practice: "",
    heldAt: "export",
  },
} as const satisfies Record<string, { rule: string; practice: string; heldAt: string }>;

export type GateId = keyof typeof GATES;

export const GATE_IDS = Object.keys(GATES) as readonly GateId[];
