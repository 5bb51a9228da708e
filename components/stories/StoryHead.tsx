import type { ReactNode } from "react";
import { When } from "@/components/ui/When";

type Props = {
  story: {
    title: string;
    desk: string;
    closesAt: string | null;
    restricted: boolean;
    memberIds: readonly string[];
  };
  /** What stands before and after the story's own facts: "Draft 3", "9 claims still open". */
  before?: string;
  after?: string;
  children?: ReactNode;
};

/** A story's title and what is said about it. */
export function StoryHead({ story, before, after, children }: Props) {
  const { title, desk, closesAt, restricted, memberIds } = story;
  return (
    <header className="mb-6">
      <h1
        dir="auto"
        className="max-w-[22em] font-serif text-[23px] leading-[1.18] font-semibold tracking-[-0.015em] wrap-anywhere desktop:text-title"
      >
        {title}
      </h1>
      <div className="mt-2 mb-4 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-ink-2">
        {before ? <span>{before}</span> : null}
        {desk ? <span dir="auto">{desk}</span> : null}
        {closesAt ? (
          <span>
            Closes <When at={closesAt} />
          </span>
        ) : null}
        {after ? <span>{after}</span> : null}
        {restricted ? (
          <span>Restricted to {memberIds.length === 1 ? "1 person" : `${memberIds.length} people`}</span>
        ) : null}
        {children}
      </div>
    </header>
  );
}
