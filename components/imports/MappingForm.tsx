"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { checkImportAction } from "@/lib/actions/imports";
import type { ImportDefaults } from "@/lib/domain/exchange/import-items/import-item";
import type { TableView } from "@/lib/domain/exchange/import-items/import-view";
import { TABLE_ROLES, type TableRole } from "@/lib/domain/exchange/import-tables/columns";
import { DefaultsFields } from "./DefaultsFields";
import { TableColumns } from "./TableColumns";

type Props = { importId: string; tables: readonly TableView[]; defaults: ImportDefaults; again: boolean };
type Mapped = { role: TableRole; columns: string[] };

/** What the columns of a file say, guessed to begin with; then it is tried. */
export function MappingForm({ importId, tables, defaults: usual, again }: Props) {
  const [mapped, setMapped] = useState<Mapped[]>(() =>
    tables.map(({ role, columns }) => ({
      role: TABLE_ROLES.find((each) => each === role) ?? "none",
      columns: [...columns],
    })),
  );
  const [defaults, setDefaults] = useState(usual);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const change = (index: number, changed: Partial<Mapped>) =>
    setMapped((all) => all.map((table, at) => (at === index ? { ...table, ...changed } : table)));
  const tryIt = () =>
    start(async () => {
      const reply = await checkImportAction({ importId, mapping: { tables: mapped }, defaults }).catch(
        () => null,
      );
      if (!reply) return setProblem("The server could not be reached. Try again.");
      setProblem(reply.ok ? null : reply.sentence);
    });
  return (
    <form action={tryIt} aria-label="What the columns say" className="grid gap-6">
      {tables.map((table, index) => {
        const { role, columns } = mapped[index] ?? { role: "none" as const, columns: [] };
        return (
          <TableColumns
            key={table.name}
            {...{ index, table, role, columns }}
            isOnly={tables.length === 1}
            onRole={(chosen) => change(index, { role: chosen })}
            onColumn={(at, key) =>
              change(index, { columns: columns.map((each, nth) => (nth === at ? key : each)) })
            }
          />
        );
      })}
      <DefaultsFields defaults={defaults} onChange={setDefaults} />
      {problem ? <Notice look="problem">{problem}</Notice> : null}
      <div>
        <Button type="submit" look={again ? "plain" : "primary"} disabled={pending}>
          {pending ? "Trying it…" : again ? "Try it again" : "Try it"}
        </Button>
        <p className="mt-1 text-small text-ink-2">
          Nothing comes in yet: you are shown what would, and what is wrong, by row and column.
        </p>
      </div>
    </form>
  );
}
