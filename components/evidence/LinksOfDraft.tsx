import type { DraftLink } from "@/lib/domain/drafts/links-near";
import { displayAddress } from "@/lib/domain/sources/display-address";

type Props = { links: readonly DraftLink[]; onTake: (href: string) => void };

/** The addresses that the draft itself links at the claim's words: one press takes one as the source. */
export function LinksOfDraft({ links, onTake }: Props) {
  return (
    <div className="grid gap-1">
      <p className="text-small text-ink-2">In the draft:</p>
      <ul className="grid gap-1">
        {links.map(({ href, words, isWithin }) => (
          <li key={href}>
            <button
              type="button"
              className="block w-full rounded-md border border-rule px-2.5 py-1.5 text-left hover:bg-wash"
              onClick={() => onTake(href)}
            >
              <span className="block text-ui break-words text-accent underline">{displayAddress(href)}</span>
              <span className="block text-small break-words text-ink-2" dir="auto">
                {isWithin ? "" : "beside the claim: "}“{words}”
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
