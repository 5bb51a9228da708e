/** What a claim itself says, and how it stands: as ClaimFacts (lib/domain/claims) tells it, times as the database has them. */
export const CLAIM_FACTS = {
  ...{ id: true, number: true, wording: true, type: true, attributionKind: true, attributedTo: true },
  ...{ criticality: true, legalRisk: true, allegation: true, restsOnAuthorAlone: true },
  ...{ verdict: true, stage: true, version: true, dueAt: true, createdAt: true },
  author: { select: { id: true, name: true } },
  assignee: { select: { id: true, name: true } },
} as const;
