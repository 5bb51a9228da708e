import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";

/** In the place of what only an editor of the story may do. `title` says what that is. */
export function ForEditors({ storyId, title }: { storyId: string; title: string }) {
  return (
    <EmptyState
      title={title}
      action={
        <Link href={`/stories/${storyId}`} className={buttonClasses()}>
          Back to the draft
        </Link>
      }
    >
      Ask an editor to do it.
    </EmptyState>
  );
}
