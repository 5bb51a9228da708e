import type { FormValues } from "@/components/forms/form-values";

/** What the form has decided so far, apart from what is typed. Kept in hidden inputs with the rest of the form. */
export type EvidenceChoice = {
  from: "" | "source" | "new";
  sourceId: string;
  /** What was chosen, as the form shows it. */
  shown: string;
  /** The address of a new source; empty for one without. */
  url: string;
  /** "words", "whole", or the id of a passage that exists. */
  passage: string;
};

export const NOTHING_CHOSEN: EvidenceChoice = {
  from: "",
  sourceId: "",
  shown: "",
  url: "",
  passage: "words",
};

/** The choice as it was kept in the browser. */
export function keptChoice(kept: FormValues | null): EvidenceChoice {
  if (!kept || (kept.choice !== "source" && kept.choice !== "new")) return NOTHING_CHOSEN;
  return {
    from: kept.choice,
    sourceId: one(kept.sourceId),
    shown: one(kept.shown),
    url: one(kept.url),
    passage: one(kept.passage) || "words",
  };
}

/** The choice as addEvidenceSchema names it. */
export function choiceFields({ from, sourceId, shown, url, passage }: EvidenceChoice) {
  const isExisting = from === "source" && passage !== "words" && passage !== "whole";
  return {
    ...{ choice: from, shown, passage, sourceId, url },
    from: isExisting ? "passage" : from,
    passageIs: passage === "whole" ? "whole" : "words",
    passageId: isExisting ? passage : "",
  };
}

function one(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}
