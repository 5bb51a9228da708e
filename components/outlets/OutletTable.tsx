import Link from "next/link";
import type { OutletRow } from "@/lib/domain/sources/source-shapes";

/** Outlets by name. On a phone a row's parts stand below each other. */
export function OutletTable({ outlets }: { outlets: readonly OutletRow[] }) {
  return (
    <table className="block w-full text-left tablet:table">
      <caption className="sr-only">Outlets, by name</caption>
      <thead className="hidden text-small text-ink-2 tablet:table-header-group">
        <tr>
          {["Name", "Domain", "Owner", "Sources"].map((name) => (
            <th key={name} scope="col" className="border-b border-rule px-2 py-1.5 font-[550]">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block tablet:table-row-group">
        {outlets.map((outlet) => (
          <tr
            key={outlet.id}
            className="block border-b border-rule py-2 hover:bg-wash tablet:table-row tablet:border-0 tablet:py-0 tablet:*:border-b tablet:*:border-rule tablet:*:px-2 tablet:*:py-1.5"
          >
            <th scope="row" className="block font-normal tablet:table-cell">
              <Link
                href={`/outlets/${outlet.id}`}
                prefetch={false}
                dir="auto"
                className="font-[550] wrap-anywhere hover:underline"
              >
                {outlet.name}
              </Link>
            </th>
            <td className="mr-3 inline-block text-ink-2 wrap-anywhere tablet:table-cell">{outlet.domain}</td>
            <td className="mr-3 inline-block text-ink-2 wrap-anywhere tablet:table-cell">
              {outlet.ownerGroup}
            </td>
            <td className="inline-block tabular-nums tablet:table-cell">
              {outlet.sources}
              <span className="tablet:sr-only"> {outlet.sources === 1 ? "source" : "sources"}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
