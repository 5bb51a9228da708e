import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import type { OriginItem } from "@/lib/domain/verification/gate-facts";
import type { Policy } from "@/lib/domain/verification/policy";
import type { Transaction } from "@/lib/platform/database/client";
import type { Undoing } from "../claims/reopen-by-change";
import { asPolicy, RULES } from "../policy/current";

export type AssessedClaim = Undoing["claim"] & {
  verdict: ProposedVerdict;
  /** What supports its exact wording. */
  items: (OriginItem & { passageId: string })[];
  /** The rules that its verdict was given under. */
  policy: Policy;
};

/** The claims that are signed off or wait for it and whose support stands on these passages; their rows are locked. */
export async function lockAssessedClaims(
  tx: Transaction,
  passageIds: readonly string[],
): Promise<AssessedClaim[]> {
  const where = {
    stage: { in: ["signed_off" as const, "awaiting_review" as const] },
    evidence: { some: { stance: "supports" as const, passageId: { in: [...passageIds] } } },
  };
  const found = await tx.claim.findMany({ where, select: { id: true } });
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx.$queryRaw`select 1 from "Claim" where "id" = any(${ids}::uuid[]) order by "id" for update`;
  const claims = await tx.claim.findMany({
    where: { id: { in: ids }, ...where },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, stage: true, signedAssessmentId: true, verdict: true },
      assessments: {
        where: { state: "pending" },
        take: 1,
        select: { verdict: true, policy: { select: RULES } },
      },
      signedAssessment: {
        select: { policy: { select: RULES }, signOff: { select: { policy: { select: RULES } } } },
      },
      evidence: {
        where: { stance: "supports" },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: ITEM,
      },
    },
  });
  return claims.flatMap(
    ({ assessments: [pending], signedAssessment: signed, evidence, verdict, ...claim }) => {
      const isSigned = claim.stage === "signed_off";
      const given = isSigned ? verdict : pending?.verdict;
      const rules = isSigned ? (signed?.signOff?.policy ?? signed?.policy) : pending?.policy;
      if (given === undefined || given === "unassessed" || !rules) return [];
      return [{ ...claim, verdict: given, items: evidence.map(asItem), policy: asPolicy(rules) }];
    },
  );
}

const ITEM = {
  passageId: true,
  stance: true,
  basis: true,
  primary: true,
  passage: {
    select: {
      source: {
        select: { id: true, title: true, kind: true, confidential: true, outlet: { select: { name: true } } },
      },
    },
  },
} as const;

type Found = Pick<OriginItem, "stance" | "basis" | "primary"> & {
  passageId: string;
  passage: {
    source: {
      id: string;
      title: string;
      kind: OriginItem["sourceKind"];
      confidential: boolean;
      outlet: { name: string } | null;
    };
  };
};

function asItem({ passage: { source }, ...item }: Found): AssessedClaim["items"][number] {
  const { id: sourceId, title: sourceTitle, kind: sourceKind, confidential, outlet } = source;
  return { ...item, sourceId, sourceTitle, sourceKind, confidential, outletName: outlet?.name ?? "" };
}
