import { Suspense } from "react";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { ClaimPane } from "@/components/drafts/ClaimPane";
import { requireActor } from "@/lib/auth/session";
import { claimReference, parseClaimReference } from "@/lib/domain/claims/reference";
import { requireWorkbench } from "../story";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The claim that the address opens beside the draft, if it opens one. */
export default async function WorkbenchPage({ params, searchParams }: Props) {
  const [{ id }, { claim }] = await Promise.all([params, searchParams]);
  const number = typeof claim === "string" ? parseClaimReference(claim) : null;
  if (number === null) return null;
  await requireActor(`/stories/${id}?claim=${claimReference(number)}`);
  return (
    <ClaimPane reference={claimReference(number)}>
      <Suspense key={number} fallback={<p className="mt-4 text-ink-2">Reading the claim…</p>}>
        <ClaimSummary storyId={id} number={number} />
      </Suspense>
    </ClaimPane>
  );
}

async function ClaimSummary({ storyId, number }: { storyId: string; number: number }) {
  const { claims } = await requireWorkbench(storyId);
  const claim = claims.find((each) => each.number === number);
  if (!claim) return <p className="mt-4">This claim does not exist, or you may not see it.</p>;
  return (
    <>
      <div className="mt-2 flex gap-2">
        <VerdictTag verdict={claim.verdict} />
        <StageTag stage={claim.stage} />
      </div>
      <h2 dir="auto" className="mt-3 font-serif text-[19px] leading-[1.3] font-semibold wrap-anywhere">
        {claim.wording}
      </h2>
    </>
  );
}
