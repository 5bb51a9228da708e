type Props = { needs: readonly { met: boolean; sentence: string; overridable?: boolean }[] };

/** What a verdict needs, each thing with a mark that says whether it is there. */
export function NeedList({ needs }: Props) {
  return (
    <ul className="divide-y divide-rule rounded-lg border border-rule">
      {needs.map(({ met, sentence, overridable = false }) => (
        <li key={sentence} className="flex gap-2.5 px-3 py-2">
          <span
            aria-hidden="true"
            className={`font-bold ${met ? "text-status-verified" : "text-status-disputed"}`}
          >
            {met ? "✓" : "!"}
          </span>
          <span className="min-w-0 break-words">
            <span className="sr-only">{met ? "There: " : "Missing: "}</span>
            {sentence}
            {!met && overridable ? (
              <span className="text-ink-2"> — or an editor lets it pass with a written reason</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
