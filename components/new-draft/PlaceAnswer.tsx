import type { AnchorOutcome } from "@/lib/domain/drafts/draft-taking";
import type { PlaceOption } from "./place-options";

type Props = {
  name: string;
  option: PlaceOption;
  outcome: AnchorOutcome;
  language: string;
  checked: boolean;
  onChoose: () => void;
};

/** One answer to where a claim stands from now on. */
export function PlaceAnswer({ name, option, outcome, language, checked, onChoose }: Props) {
  return (
    <label className="grid cursor-pointer grid-cols-[auto_1fr] items-baseline gap-x-2">
      <input
        type="radio"
        name={name}
        value={option.key}
        checked={checked}
        onChange={onChoose}
        className="size-4 translate-y-0.5 accent-(--accent)"
      />
      <span className="min-w-0 wrap-anywhere">
        <Answer option={option} outcome={outcome} language={language} />
      </span>
    </label>
  );
}

function Answer({ option, outcome, language }: Pick<Props, "option" | "outcome" | "language">) {
  switch (option.kind) {
    case "accept":
      return "It stands on the new words";
    case "candidate": {
      const { before, words, after } = option.place;
      return (
        <>
          {outcome === "ambiguous" ? "Here: " : "Perhaps here: "}
          <span dir="auto" lang={language} className="font-serif text-read">
            {before}
            <mark className="rounded-[2px] bg-accent-wash text-ink underline decoration-accent decoration-2 underline-offset-4">
              {words}
            </mark>
            {after}
          </span>
        </>
      );
    }
    case "picked":
      return (
        <>
          On the words that you picked:{" "}
          <span dir="auto" lang={language} className="font-serif text-read">
            {option.picked.words}
          </span>
        </>
      );
    case "unplaced":
      return "It stays in the story without a place in its text";
    case "cut":
      return "Cut it";
  }
}
