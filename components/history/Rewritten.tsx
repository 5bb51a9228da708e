import type { DiffPart } from "@/lib/domain/history/word-diff";

/** Words that became others: what went struck out, what came underlined, and both said to a screen reader. */
export function Rewritten({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <span className="font-serif text-read">
      {withPlaces(parts).map(({ place, kind, text }) => {
        if (kind === "same") return <span key={place}>{text}</span>;
        const Mark = kind === "gone" ? "del" : "ins";
        return (
          <Mark key={place} className={LOOKS[kind]}>
            <span className="sr-only">{kind === "gone" ? " taken out: " : " put in: "}</span>
            {text}
            <span className="sr-only">, </span>
          </Mark>
        );
      })}
    </span>
  );
}

/** Parts are told apart by where they begin. */
function withPlaces(parts: readonly DiffPart[]): (DiffPart & { place: number })[] {
  let place = 0;
  return parts.map((part) => {
    const placed = { ...part, place };
    place += part.text.length;
    return placed;
  });
}

const LOOKS = {
  same: "",
  gone: "mr-0.5 bg-status-refuted-wash text-status-refuted line-through",
  new: "bg-status-verified-wash text-status-verified underline decoration-1 underline-offset-2",
} as const;
