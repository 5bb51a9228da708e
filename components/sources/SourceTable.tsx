import Link from "next/link";
import { ConfidentialTag } from "@/components/confidential/ConfidentialTag";
import { publishedOnWords } from "@/lib/domain/sources/published-on";
import type { SourceRow } from "@/lib/domain/sources/source-shapes";
import { SOURCE_KIND_WORDS } from "@/lib/domain/sources/vocabulary";

const HEAD = "border-b border-rule px-2 py-1.5 font-[550]";
const COLUMNS = ["Title", "Outlet", "Kind", "Published", "Passages", "Evidence"];

type Props = { sources: readonly SourceRow[]; caption: string; withOutlet?: boolean };

/** Sources with how often each is evidence. On a phone a row's parts stand below each other. */
export function SourceTable({ sources, caption, withOutlet = true }: Props) {
  return (
    <table className="block w-full text-left tablet:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden text-small text-ink-2 tablet:table-header-group">
        <tr>
          {COLUMNS.filter((name) => withOutlet || name !== "Outlet").map((name) => (
            <th key={name} scope="col" className={HEAD}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block tablet:table-row-group">
        {sources.map((source) => (
          <tr
            key={source.id}
            className="block border-b border-rule py-2 hover:bg-wash tablet:table-row tablet:border-0 tablet:py-0 tablet:*:border-b tablet:*:border-rule tablet:*:px-2 tablet:*:py-1.5"
          >
            <th scope="row" className="block font-normal tablet:table-cell">
              <Link
                href={`/sources/${source.id}`}
                prefetch={false}
                dir="auto"
                className="font-serif text-[16px] leading-5 font-semibold wrap-anywhere hover:underline"
              >
                {source.title}
              </Link>
              {source.confidential ? (
                <>
                  {" "}
                  <ConfidentialTag />
                </>
              ) : null}
            </th>
            {withOutlet ? (
              <td className="mr-3 inline-block text-ink-2 empty:hidden tablet:table-cell!">
                {source.outlet ? (
                  <Link
                    href={`/outlets/${source.outlet.id}`}
                    prefetch={false}
                    className="wrap-anywhere hover:underline"
                  >
                    {source.outlet.name}
                  </Link>
                ) : null}
              </td>
            ) : null}
            <td className="mr-3 inline-block text-ink-2 tablet:table-cell">
              {SOURCE_KIND_WORDS[source.kind]}
            </td>
            <td className="mr-3 inline-block whitespace-nowrap text-ink-2 tablet:table-cell">
              {publishedOnWords(source.publishedOn, "en-GB")}
            </td>
            <td className="mr-3 inline-block tabular-nums tablet:table-cell">
              {source.passages}
              <span className="tablet:sr-only"> {source.passages === 1 ? "passage" : "passages"}</span>
            </td>
            <td className="inline-block tabular-nums tablet:table-cell">
              {source.uses}
              <span className="tablet:sr-only"> {source.uses === 1 ? "piece" : "pieces"} of evidence</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
