import Link from "next/link";
import { address } from "@/components/sources/said-parameters";
import { claimReference } from "@/lib/domain/claims/reference";
import type { CapturePage } from "@/lib/domain/passages/capture-page";

/** Through the parts of a long text; nothing for a text of one part. */
export function PartLinks({ page, path }: { page: CapturePage; path: string }) {
  const { part, claim } = page;
  if (part.of === 1) return null;
  const to = (at: number) =>
    address(path, { at: String(at), claim: claim ? claimReference(claim.number) : null });
  return (
    <p className="flex flex-wrap gap-4 text-ui text-ink-2">
      <span>
        Part {part.number} of {part.of}
      </span>
      {part.number > 1 ? (
        <Link href={to(part.start - 1)} prefetch={false} className="text-accent underline">
          The part before
        </Link>
      ) : null}
      {part.number < part.of ? (
        <Link href={to(part.end)} prefetch={false} className="text-accent underline">
          The next part
        </Link>
      ) : null}
    </p>
  );
}
