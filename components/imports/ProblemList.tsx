import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";
import type { ProblemPage } from "@/lib/domain/exchange/import-items/import-view";

type Props = { importId: string; page: ProblemPage; isFirst: boolean; isDone: boolean };

/** What is wrong, or is said, by row and column; rows that stay out first. */
export function ProblemList({ importId, page: { problems, total, after }, isFirst, isDone }: Props) {
  if (total === 0) return null;
  const hasTables = problems.some(({ table }) => table !== "");
  const head = "border-b border-rule px-2 py-1.5 font-[550]";
  return (
    <section className="grid gap-2">
      <h2 className="font-serif text-draft font-semibold">Row by row</h2>
      <p className="text-small text-ink-2">
        {total === 1 ? "One thing" : `${total.toLocaleString("en")} things`} to know; rows that{" "}
        {isDone ? "stayed" : "would stay"} out first.
      </p>
      <table className="block w-full text-left tablet:table">
        <caption className="sr-only">What is wrong, by row and column</caption>
        <thead className="hidden text-small text-ink-2 tablet:table-header-group">
          <tr>
            {hasTables ? <th className={head}>Table</th> : null}
            <th className={head}>Row</th>
            <th className={head}>Column</th>
            <th className={head}>What becomes of it</th>
          </tr>
        </thead>
        <tbody className="block tablet:table-row-group">
          {problems.map(({ id, table, row, column, sentence, leavesOut }) => (
            <tr
              key={id}
              className="block border-b border-rule py-2 tablet:table-row tablet:border-0 tablet:py-0 tablet:*:border-b tablet:*:border-rule tablet:*:px-2 tablet:*:py-1.5 tablet:*:align-top"
            >
              {hasTables ? (
                <td dir="auto" className="mr-3 inline-block wrap-anywhere tablet:table-cell">
                  {table}
                </td>
              ) : null}
              <th scope="row" className="mr-3 inline-block font-normal tabular-nums tablet:table-cell">
                <span className="tablet:sr-only">Row </span>
                {row}
              </th>
              <td
                dir="auto"
                className="inline-block text-ink-2 wrap-anywhere empty:hidden tablet:table-cell!"
              >
                {column}
              </td>
              <td dir="auto" className="block wrap-anywhere tablet:table-cell">
                {leavesOut ? <strong className="font-[550] text-status-refuted">Left out. </strong> : null}
                {sentence}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <nav aria-label="Pages" className="flex gap-2 empty:hidden">
        {isFirst ? null : (
          <Link href={`/import/${importId}`} className={buttonClasses()}>
            From the beginning
          </Link>
        )}
        {after ? (
          <Link href={`/import/${importId}?after=${after}`} className={buttonClasses()}>
            Further ones
          </Link>
        ) : null}
      </nav>
    </section>
  );
}
