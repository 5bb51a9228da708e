import type { ImportCountsView } from "@/lib/domain/exchange/import-items/import-view";

/** "3 new, 1 changed, 20 as they are, 2 left out"; in the past once it is done. */
export function sayCounts({ made, changed, same, leftOut }: ImportCountsView, isDone: boolean): string {
  const parts = [
    made > 0 ? `${number(made)} new` : "",
    changed > 0 ? `${number(changed)} changed` : "",
    same > 0 ? `${number(same)} as ${same === 1 ? "it was" : "they were"}` : "",
    leftOut > 0 ? `${number(leftOut)} left out` : "",
  ].filter((part) => part !== "");
  if (parts.length === 0) return isDone ? "nothing came in" : "nothing would come in";
  return parts.join(", ");
}

function number(count: number): string {
  return count.toLocaleString("en");
}
