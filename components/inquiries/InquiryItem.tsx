import { When } from "@/components/ui/When";
import { type InquiryEntry, isOverdue } from "@/lib/domain/inquiries/inquiry";
import { INQUIRY_KIND_WORDS, INQUIRY_STATE_WORDS } from "@/lib/domain/inquiries/vocabulary";
import { InquiryActions } from "./InquiryActions";
import type { SourceAsked } from "./InquirySection";

type Props = { inquiry: InquiryEntry; sources: readonly SourceAsked[]; mayChange: boolean };

export function InquiryItem({ inquiry, sources, mayChange }: Props) {
  const { kind, whom, means, asked, askedAt, mayRead } = inquiry;
  const overdue = isOverdue(inquiry, new Date());
  return (
    <li className="border-t border-rule py-3 first:border-t-0 first:pt-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="font-semibold">{whom}</bdi>
        <span className="text-small text-ink-2">{INQUIRY_KIND_WORDS[kind]}</span>
        <span className={`ml-auto text-small ${overdue ? "font-semibold" : "text-ink-2"}`}>
          {overdue ? "The deadline has passed" : INQUIRY_STATE_WORDS[inquiry.state]}
        </span>
      </p>
      <p className="text-small text-ink-2">
        Asked <When at={askedAt} />
        {means ? (
          <>
            , <bdi>{means}</bdi>
          </>
        ) : null}
        , by <bdi>{inquiry.loggedBy.name}</bdi>
        {inquiry.deadlineAt ? (
          <>
            {" · answer by "}
            <When at={inquiry.deadlineAt} />
          </>
        ) : null}
      </p>
      {mayRead ? (
        <p dir="auto" className="mt-1.5 text-ui break-words whitespace-pre-line">
          {asked}
        </p>
      ) : (
        <p className="mt-1.5 text-ui text-ink-2">
          What was asked and answered is for the people who know who this source is.
        </p>
      )}
      <Answer inquiry={inquiry} />
      {mayChange && mayRead && inquiry.state !== "dropped" ? (
        <InquiryActions inquiry={inquiry} sources={sources} overdue={overdue} />
      ) : null}
    </li>
  );
}

function Answer({ inquiry: { state, answer, answeredAt, mayRead } }: { inquiry: InquiryEntry }) {
  if (state !== "answered" || answeredAt === null) return null;
  return (
    <div className="mt-1.5 border-l-2 border-rule pl-3">
      <p className="text-small text-ink-2">
        Answered <When at={answeredAt} />
      </p>
      {mayRead ? (
        <p dir="auto" className="font-serif text-read break-words whitespace-pre-line">
          {answer}
        </p>
      ) : null}
    </div>
  );
}
