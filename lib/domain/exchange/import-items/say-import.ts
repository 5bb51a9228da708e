import type { Refusal } from "../../refusal";

const FIELD_WORDS: Readonly<Record<string, string>> = {
  wording: "the wording",
  type: "the type",
  attributionKind: "who asserts it",
  attributedTo: "who asserts it",
  criticality: "the criticality",
  legalRisk: "the legal risk",
  allegation: "that it is an allegation",
  restsOnAuthorAlone: "that it rests on the author alone",
};

/** What a row that was a claim before does to it, in a sentence for the dry run. */
export function sayRowChange(
  reference: string,
  change: {
    taken: readonly string[];
    stays: readonly string[];
    added: number;
    gone: number;
    reopens: boolean;
  },
): string {
  const { taken, stays, added, gone, reopens } = change;
  const said = [
    taken.length > 0 ? `changes ${fieldList(taken)}` : "",
    added > 0 ? `adds ${added === 1 ? "one source" : `${added} sources`}` : "",
  ].filter((words) => words !== "");
  return [
    said.length > 0
      ? `The row ${said.join(" and ")} of ${reference}.`
      : `The row leaves ${reference} as it is.`,
    ...(reopens ? ["What was assessed is undone: it will have to be assessed again."] : []),
    ...(stays.length > 0 ? [`It was edited here since: ${fieldList(stays)} stays as it is.`] : []),
    ...(gone > 0
      ? [
          `${gone === 1 ? "A source" : `${gone} sources`} that the row had before ${gone === 1 ? "stays" : "stay"}.`,
        ]
      : []),
  ].join(" ");
}

function fieldList(fields: readonly string[]): string {
  const words = [...new Set(fields.map((field) => FIELD_WORDS[field] ?? field))];
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}

/** Why a row that could be read did not come in. */
export function sayRowRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case "claimIsCut":
      return "Its claim has been cut here. Restore it first.";
    case "identitySaid":
      return `It says who the confidential source “${refusal.pseudonym}” is.`;
    case "notFound":
      return "What it belongs to no longer exists, or you may not see it.";
    case "notAllowed":
      return "Your role does not allow this.";
    default:
      return `It could not be stored (${refusal.code}).`;
  }
}
