import Link from "next/link";
import { When } from "@/components/ui/When";

type Row = {
  id: string;
  title: string;
  desk: string;
  closesAt: string | null;
  restricted: boolean;
  declaredReady: boolean;
  claims: number;
  cut: number;
  awaitingReview: number;
  left: number;
};

const CELL = "border-b border-rule px-2 py-1.5";

/** Stories with what is left in each. On a phone a row's parts stand below each other. */
export function StoryTable({ stories }: { stories: readonly Row[] }) {
  return (
    <table className="block w-full text-left tablet:table">
      <caption className="sr-only">Stories, newest first</caption>
      <thead className="hidden text-small text-ink-2 tablet:table-header-group">
        <tr>
          {["Title", "Desk", "Closes", "Left to do"].map((name) => (
            <th key={name} scope="col" className={`${CELL} font-[550]`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block tablet:table-row-group">
        {stories.map((story) => (
          <tr
            key={story.id}
            className="block border-b border-rule py-2 hover:bg-wash tablet:table-row tablet:border-0 tablet:py-0 tablet:*:border-b tablet:*:border-rule tablet:*:px-2 tablet:*:py-1.5"
          >
            <th scope="row" className="block font-normal tablet:table-cell">
              <Link
                href={`/stories/${story.id}`}
                prefetch={false}
                dir="auto"
                className="font-serif text-[16px] leading-5 font-semibold wrap-anywhere hover:underline"
              >
                {story.title}
              </Link>
              {story.restricted ? <span className="ml-2 text-small text-ink-3">Members only</span> : null}
              {story.declaredReady ? (
                <span className="ml-2 text-small text-ink-3">Declared ready</span>
              ) : null}
            </th>
            <td className="mr-3 inline-block text-ink-2 empty:hidden tablet:table-cell tablet:empty:table-cell">
              {story.desk}
            </td>
            <td className="mr-3 inline-block whitespace-nowrap text-ink-2 empty:hidden tablet:table-cell tablet:empty:table-cell">
              {story.closesAt ? (
                <>
                  <span className="tablet:sr-only">closes </span>
                  <When at={story.closesAt} />
                </>
              ) : null}
            </td>
            <td className="block tablet:table-cell">{sayLeft(story)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "6 of 28 left, 2 awaiting sign-off" */
export function sayLeft({
  claims,
  cut,
  left,
  awaitingReview,
}: Pick<Row, "claims" | "cut" | "left" | "awaitingReview">): string {
  if (claims === 0) return cut === 0 ? "No claims yet" : "Every claim was cut";
  if (left === 0) return `All ${claims} signed off`;
  const waiting = awaitingReview > 0 ? `, ${awaitingReview} awaiting sign-off` : "";
  return `${left} of ${claims} left${waiting}`;
}
