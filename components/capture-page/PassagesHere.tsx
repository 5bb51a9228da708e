import type { AskedPassage, CapturePage } from "@/lib/domain/passages/capture-page";

/** The passages pinned to the copy, in the order in which they stand, each a way to its place. */
export function PassagesHere({ page, address }: { page: CapturePage; address: (place: string) => string }) {
  const { passages, part, asked } = page;
  if (passages.length === 0)
    return (
      <p className="text-ui text-ink-2">
        Nothing of this copy is noted yet. Select words in it, and say what they do to a claim.
      </p>
    );
  return (
    <ol className="grid gap-1">
      {passages.map(({ id, exact, start }) => (
        <li key={id}>
          <a
            href={start >= part.start && start < part.end ? `#${placeId(id, asked)}` : address(id)}
            aria-current={id === asked?.id ? "true" : undefined}
            dir="auto"
            className="block rounded-md px-2 py-1 font-serif text-read break-words hover:bg-wash aria-[current]:bg-accent-wash"
          >
            {short(exact)}
          </a>
        </li>
      ))}
    </ol>
  );
}

function placeId(passageId: string, asked: AskedPassage | null): string {
  return passageId === asked?.id ? "here" : `passage-${passageId}`;
}

function short(exact: string): string {
  const characters = Array.from(exact.replace(/\s+/g, " "));
  return characters.length > 120 ? `${characters.slice(0, 119).join("")}…` : characters.join("");
}
