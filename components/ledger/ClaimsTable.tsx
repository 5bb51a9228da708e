import { type TableView, tableAddress } from "@/lib/domain/claims/table-view";
import { ChooseAll } from "./ChooseAll";
import { ClaimRow, type ClaimRowFields } from "./ClaimRow";
import { SortHeader } from "./SortHeader";

type Props = {
  view: TableView;
  rows: readonly ClaimRowFields[];
  /** "28 claims, 6 left to do" */
  caption: string;
  now: number;
};

/** The claims, one row each. Where there is no room for columns the same rows read as a list. */
export function ClaimsTable({ view, rows, caption, now }: Props) {
  return (
    <table id="ledger" className="w-full border-collapse text-[13px] @max-[860px]:block">
      <caption className="py-2 @max-[860px]:block text-left text-ui text-ink-2">{caption}</caption>
      <thead className="@max-[860px]:sr-only">
        <tr className="border-y border-rule text-left text-small text-ink-2">
          <th scope="col" className="w-8 pl-1">
            <ChooseAll />
          </th>
          <SortHeader view={view} sort="reference" className="w-18">
            Claim
          </SortHeader>
          <th scope="col" className="px-2 font-[550]">
            Wording
          </th>
          <th scope="col" className="px-2 font-[550]">
            Status
          </th>
          <th scope="col" className="px-2 font-[550]">
            Stage
          </th>
          <th scope="col" className="px-2 font-[550] @max-[1080px]:hidden">
            Story
          </th>
          <th scope="col" className="px-2 font-[550]">
            Assignee
          </th>
          <SortHeader view={view} sort="due">
            Due
          </SortHeader>
          <SortHeader view={view} sort="criticality">
            Criticality
          </SortHeader>
          <SortHeader view={view} sort="updated" className="@max-[1320px]:hidden">
            Updated
          </SortHeader>
        </tr>
      </thead>
      <tbody className="@max-[860px]:block">
        {rows.map((row) => (
          <ClaimRow
            key={row.id}
            row={row}
            href={tableAddress(view, { open: row.number })}
            isOpen={view.open === row.number}
            now={now}
          />
        ))}
      </tbody>
    </table>
  );
}
