import { controlClasses } from "@/components/ui/Field";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import type { TableView } from "@/lib/domain/exchange/import-items/import-view";
import {
  columnName,
  TABLE_ROLE_WORDS,
  TABLE_ROLES,
  type TableRole,
} from "@/lib/domain/exchange/import-tables/columns";
import { columnOptions } from "./column-options";

type Props = {
  index: number;
  table: TableView;
  role: TableRole;
  columns: readonly string[];
  isOnly: boolean;
  onRole: (role: TableRole) => void;
  onColumn: (at: number, key: string) => void;
};

/** One table of a file: what its rows are, what each column says, and its first rows below. */
export function TableColumns({ index, table, role, columns, isOnly, onRole, onColumn }: Props) {
  const names = table.headers.map((header, at) => columnName(at, header));
  const options = columnOptions(role, columns);
  const isRole = (value: string): value is TableRole => TABLE_ROLES.some((each) => each === value);
  return (
    <section className="grid gap-3">
      {isOnly ? null : (
        <>
          <h3 dir="auto" className="font-serif text-draft font-semibold wrap-anywhere">
            {table.name || `Table ${index + 1}`}
          </h3>
          <div className="max-w-xs">
            <SelectField
              id={`role-${index}`}
              name={`role-${index}`}
              label="What it holds"
              value={role}
              onChange={({ currentTarget: { value } }) => {
                if (isRole(value)) onRole(value);
              }}
              options={optionsOf(TABLE_ROLES, TABLE_ROLE_WORDS)}
            />
          </div>
        </>
      )}
      {role === "none" ? null : (
        <div className="overflow-x-auto border border-rule">
          <table className="text-left text-small">
            <caption className="sr-only">What each column says, with the first rows</caption>
            <thead>
              <tr className="align-top">
                <th scope="col" className="border-b border-rule bg-wash px-2 py-2 font-normal">
                  Row
                </th>
                {names.map((name, at) => (
                  <th
                    key={name}
                    scope="col"
                    className="min-w-44 border-b border-rule bg-wash px-2 py-2 font-normal"
                  >
                    <label className="grid gap-1">
                      <span dir="auto" className="font-[550] wrap-anywhere">
                        {name}
                      </span>
                      <select
                        className={`${controlClasses} text-small`}
                        value={columns[at] ?? ""}
                        onChange={({ currentTarget }) => onColumn(at, currentTarget.value)}
                      >
                        {options.map(({ value, label }) => (
                          <option key={value} value={value}>
                            {label}
                          </option>
                        ))}
                      </select>
                    </label>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {numbered(table).map(({ row, cells }) => (
                <tr key={row} className="align-top">
                  <th
                    scope="row"
                    className="border-b border-rule px-2 py-1 font-normal text-ink-2 tabular-nums"
                  >
                    {row}
                  </th>
                  {names.map((name, at) => (
                    <td
                      key={name}
                      dir="auto"
                      className="max-w-64 border-b border-rule px-2 py-1 wrap-anywhere"
                    >
                      {cells[at] ?? ""}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Each row with its number in the file, by which the dry run names it. */
function numbered({ headerRow, rows }: TableView) {
  return rows.map((cells, index) => ({ row: headerRow + 1 + index, cells }));
}
