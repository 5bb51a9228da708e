import { useId } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import type { TableView } from "@/lib/domain/claims/table-view";
import { exportAddress } from "@/lib/domain/exchange/export-request";

/** ClaimReview for claims that are published somewhere else than on a public page of Galley's. A plain form: it needs no program. */
export function ClaimReviewAt({ view, claimIds }: { view: TableView; claimIds: readonly string[] | null }) {
  const id = useId();
  const address = exportAddress({ view, format: "claimreview", scope: "signed", claimIds });
  const [path, query] = address.split("?");
  return (
    <details className="mt-2 text-small">
      <summary className="cursor-pointer text-ink-2">ClaimReview for an article elsewhere</summary>
      <form action={path} method="get" className="mt-1.5 grid gap-1.5">
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          id={id}
          type="url"
          name="article"
          label="Address of the article"
          hint="Each review leads to its claim there. Without it, to Galley’s own public page."
          placeholder="https://"
          required
        />
        <Button type="submit">Export ClaimReview</Button>
      </form>
    </details>
  );
}
