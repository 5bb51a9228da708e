import type { FormValues } from "@/components/forms/form-values";
import type { KeptForm } from "@/components/forms/use-kept-form";
import { sayTime } from "@/components/ui/say-time";
import { ATTRIBUTION_WORDS, CLAIM_TYPE_WORDS, CRITICALITY_WORDS } from "@/lib/domain/claims/vocabulary";
import type { PersonChoice } from "./ClaimFormFields";

export const CLAIM_FIELD_WORDS = {
  wording: "Claim",
  type: "Type",
  attributionKind: "Asserted by",
  attributedTo: "Who",
  criticality: "Criticality",
  assigneeId: "Assigned to",
  dueAt: "Due",
  legalRisk: "Legal risk",
  allegation: "Allegation against a person",
  restsOnAuthorAlone: "Rests on the author alone",
};

/** The newsroom's own voice is nobody else's: a name left in the hidden field is not sent. */
export function withoutUnneededName(values: unknown): unknown {
  const isOwnVoice =
    values instanceof Object && "attributionKind" in values && values.attributionKind === "own_voice";
  return isOwnVoice ? { ...values, attributedTo: "" } : values;
}

/** The form as its foot compares it after somebody else saved: values as people read them, not as they are stored. */
export function inClaimWords(form: KeptForm, people: readonly PersonChoice[]): KeptForm {
  const { refusal } = form;
  return {
    ...form,
    refusal:
      refusal?.code === "changedMeanwhile"
        ? { ...refusal, current: claimInWords(refusal.current, people) }
        : refusal,
    values: () => claimInWords(form.values(), people),
  };
}

export function claimInWords(values: Record<string, unknown>, people: readonly PersonChoice[]): FormValues {
  const said: FormValues = {};
  for (const name of Object.keys(CLAIM_FIELD_WORDS)) said[name] = sayField(name, values[name], people);
  return said;
}

const WORDS: Record<string, Record<string, string>> = {
  type: CLAIM_TYPE_WORDS,
  attributionKind: ATTRIBUTION_WORDS,
  criticality: CRITICALITY_WORDS,
};

function sayField(name: string, value: unknown, people: readonly PersonChoice[]): string {
  if (value === true || value === "on") return "yes";
  if (typeof value !== "string" || value === "") return "";
  if (name === "assigneeId") return people.find(({ id }) => id === value)?.name ?? "Someone no longer active";
  if (name === "dueAt") return sayInstant(value);
  return WORDS[name]?.[value] ?? value;
}

/** To the minute, as fields hold it: a stored time and one in a field read the same. */
function sayInstant(value: string): string {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) return value;
  return sayTime(time.toISOString(), { zone: undefined, now: null }).short;
}
