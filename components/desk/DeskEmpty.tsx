import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Role } from "@/lib/domain/access/roles";
import { tableAddress } from "@/lib/domain/claims/table-view";

type Next = { says: string; href: string; go: string };

const READS: Next = {
  says: "You can read every open story and its claims, and export what is signed off.",
  href: "/stories",
  go: "Read the stories",
};
const RESEARCHES: Next = {
  says: "Claims that are assigned to you will stand here, and verdicts that came back to you. Until then, take a claim that nobody has.",
  href: tableAddress({ assignee: "nobody", stage: "to_research" }),
  go: "Claims that nobody has",
};
const EDITS: Next = {
  says: "Verdicts that you may sign off will stand here, and claims assigned to you. Create a story to begin with.",
  href: "/stories/new",
  go: "New story",
};

const NEXT: Record<Role, Next> = { viewer: READS, researcher: RESEARCHES, editor: EDITS, admin: EDITS };

/** Nothing waits: what comes here, and one thing to do until then. */
export function DeskEmpty({ role }: { role: Role }) {
  const { says, href, go } = NEXT[role];
  return (
    <div className="mb-7">
      <EmptyState
        title="Nothing waits for you"
        action={
          <Link href={href} className={buttonClasses("primary")}>
            {go}
          </Link>
        }
      >
        {says}
      </EmptyState>
    </div>
  );
}
