import type { TableCursor } from "@/lib/domain/claims/table-cursor";
import type { Direction, Sort, TableView } from "@/lib/domain/claims/table-view";
import { CRITICALITIES, type Criticality } from "@/lib/domain/claims/vocabulary";
import type { Prisma } from "@/lib/platform/database/generated/client";

/**
 * The table's order: the column asked for, then the claim's number, which no two share, so that every row has one
 * place. Claims without a due date come last in both directions.
 */
export function orderOf({ sort, direction }: TableView): Prisma.ClaimOrderByWithRelationInput[] {
  switch (sort) {
    case "reference":
      return [{ number: direction }];
    case "due":
      return [{ dueAt: { sort: direction, nulls: "last" } }, { number: "asc" }];
    case "updated":
      return [{ updatedAt: direction }, { number: "asc" }];
    case "criticality":
      return [{ criticality: direction }, { number: "asc" }];
  }
}

type Sorted = { number: number; dueAt: Date | null; updatedAt: Date; criticality: Criticality };

/** Where a page ends that has this row last. */
export function cursorOf(sort: Sort, row: Sorted): TableCursor {
  const values: Record<Sort, string | null> = {
    reference: null,
    due: row.dueAt?.toISOString() ?? null,
    updated: row.updatedAt.toISOString(),
    criticality: row.criticality,
  };
  return { sort, value: values[sort], number: row.number };
}

/** The rows that come after the cursor in that order. */
export function afterCursor(
  { sort, value, number }: TableCursor,
  direction: Direction,
): Prisma.ClaimWhereInput {
  const beyond = direction === "asc" ? "gt" : "lt";
  const nextNumber = { number: { gt: number } };
  if (sort === "reference") return { number: { [beyond]: number } };
  if (sort === "criticality") {
    const same = CRITICALITIES.find((known) => known === value) ?? "normal";
    return { OR: [{ criticality: { in: moreThan(same, direction) } }, { criticality: same, ...nextNumber }] };
  }
  const column = sort === "due" ? "dueAt" : "updatedAt";
  if (value === null) return { dueAt: null, ...nextNumber };
  const time = new Date(value);
  const later = [{ [column]: { [beyond]: time } }, { [column]: time, ...nextNumber }];
  return { OR: sort === "due" ? [...later, { dueAt: null }] : later };
}

/** CRITICALITIES stands in the database's order, which sorts the column. */
function moreThan(criticality: Criticality, direction: Direction): Criticality[] {
  const at = CRITICALITIES.indexOf(criticality);
  return direction === "asc" ? CRITICALITIES.slice(at + 1) : CRITICALITIES.slice(0, at);
}
