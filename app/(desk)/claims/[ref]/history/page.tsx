import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { HistoryScreen } from "@/components/history/HistoryScreen";
import { requireActor } from "@/lib/auth/session";
import { claimReference, parseClaimReference } from "@/lib/domain/claims/reference";
import { readClaimHistory } from "@/lib/usecases/history-pages/reads";

type Props = {
  params: Promise<{ ref: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const number = parseClaimReference((await params).ref);
  return { title: number === null ? "History" : `History of ${claimReference(number)}` };
}

export default async function ClaimHistoryPage({ params, searchParams }: Props) {
  const { ref } = await params;
  const { before } = await searchParams;
  const actor = await requireActor(`/claims/${ref}/history`);
  const number = parseClaimReference(ref);
  const from = typeof before === "string" ? before : null;
  const history = number === null ? null : await readClaimHistory(actor, number, { before: from });
  if (!history) notFound();
  const { claim, page } = history;
  const href = `/claims/${claimReference(claim.number)}`;
  return (
    <HistoryScreen
      title={`History of ${claimReference(claim.number)}`}
      of={
        <Link href={href} prefetch={false} className="text-accent underline">
          {claim.wording}
        </Link>
      }
      page={page}
      about="claim"
      href={`${href}/history`}
      isNewest={from === null}
    />
  );
}
