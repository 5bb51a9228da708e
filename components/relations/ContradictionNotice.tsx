import Link from "next/link";
import { Notice } from "@/components/ui/Notice";
import { claimReference } from "@/lib/domain/claims/reference";
import { contradictedVerified, type RelationView } from "@/lib/domain/relations/relation-view";

/** For whoever proposes or signs off a verdict: what is verified already and says otherwise. */
export function ContradictionNotice({ relations }: { relations: readonly RelationView[] }) {
  const others = contradictedVerified(relations);
  if (others.length === 0) return null;
  return (
    <Notice look="warning">
      <p className="font-[550]">
        {others.length === 1
          ? "A claim that is verified contradicts this one."
          : `${others.length} claims that are verified contradict this one.`}
      </p>
      <ul className="my-1 grid gap-1">
        {others.map(({ number, wording }) => (
          <li key={number}>
            <Link
              href={`/claims/${claimReference(number)}`}
              prefetch={false}
              className="text-accent underline"
            >
              {claimReference(number)}
            </Link>
            :{" "}
            <span dir="auto" className="font-serif text-read break-words">
              {wording}
            </span>
          </li>
        ))}
      </ul>
      <p>Both cannot be true as they are worded. Say in the rationale which of them holds, and why.</p>
    </Notice>
  );
}
