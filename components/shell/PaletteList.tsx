import { useEffect } from "react";
import type { Entry, Group } from "./palette-entries";

type Props = {
  id: string;
  groups: readonly Group[];
  chosen: Entry | undefined;
  onGo: (entry: Entry) => void;
};

/** The entries as a list box: the focus stays outside, the chosen one is kept in sight. */
export function PaletteList({ id, groups, chosen, onGo }: Props) {
  const entries = groups.flatMap((group) => group.entries);
  const at = chosen ? entries.indexOf(chosen) : -1;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="What was found"
      tabIndex={-1}
      className="mt-2 h-[50dvh] max-h-96 overflow-auto"
    >
      {groups.map(({ name, entries: inGroup }) => (
        <div key={name} role="presentation">
          <p
            role="presentation"
            aria-hidden="true"
            className="px-2 pt-2 pb-1 text-small font-[550] text-ink-2"
          >
            {name}
          </p>
          {inGroup.map((entry) => (
            <div
              key={entry.id}
              id={`${id}-${entries.indexOf(entry)}`}
              role="option"
              tabIndex={-1}
              aria-selected={entry === chosen}
              onClick={() => onGo(entry)}
              onKeyDown={(event) => event.key === "Enter" && onGo(entry)}
              className="flex min-h-8 cursor-pointer items-center justify-between gap-3 rounded-md px-2 py-1 hover:bg-wash aria-selected:bg-accent-wash"
            >
              <bdi className="line-clamp-1">{entry.name}</bdi>
              <span className="shrink-0 text-small text-ink-2">{entry.beside}</span>
              <span className="sr-only">{name}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
