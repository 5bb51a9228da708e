import { DossierSection } from "@/components/claims/DossierSection";
import type { InquiryEntry } from "@/lib/domain/inquiries/inquiry";
import { InquiryItem } from "./InquiryItem";
import { LogInquiry } from "./LogInquiry";

type Props = {
  claimId: string;
  inquiries: readonly InquiryEntry[];
  /** The sources of the claim's evidence: one of them may be the one to ask. */
  sources: readonly SourceAsked[];
  mayAsk: boolean;
  level: 1 | 2;
};

export type SourceAsked = { id: string; title: string };

/** Who was asked about the claim, and what came of it. Absent where there is nothing to read and nothing to do. */
export function InquirySection({ claimId, inquiries, sources, mayAsk, level }: Props) {
  if (inquiries.length === 0 && !mayAsk) return null;
  const waiting = inquiries.filter(({ state }) => state === "waiting").length;
  return (
    <DossierSection
      level={level}
      title="Replies and questions"
      aside={waiting > 0 ? `${waiting} of ${inquiries.length} without an answer` : undefined}
    >
      {inquiries.length === 0 ? (
        <p className="mb-3 text-ui text-ink-2">
          Nobody was asked about this claim yet. Log whom you ask for their side, or for what they know: how,
          when, and until when you wait.
        </p>
      ) : null}
      <ul>
        {inquiries.map((inquiry) => (
          <InquiryItem key={inquiry.id} inquiry={inquiry} sources={sources} mayChange={mayAsk} />
        ))}
      </ul>
      {mayAsk ? <LogInquiry claimId={claimId} sources={sources} /> : null}
    </DossierSection>
  );
}
