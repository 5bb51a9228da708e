/** What nobody filled in, in a comparison. */
const NOTHING = "–";

/** A field's value in the words that its own control shows for it: an option's label, a time in the reader's zone. */
export function saidValue(form: HTMLFormElement | null, name: string, value: unknown): string {
  if (value === undefined || value === null || value === false || value === "") return NOTHING;
  if (value === true || value === "on") return "yes";
  if (Array.isArray(value))
    return value.map((one) => saidValue(form, `${name}[]`, one)).join(", ") || NOTHING;
  const text = String(value);
  const named = form?.elements.namedItem(name);
  if (named instanceof HTMLSelectElement) return optionLabel(named, text);
  if (named instanceof HTMLInputElement && named.type === "datetime-local") return saidTime(text);
  const choice = [...(form?.elements ?? [])].find(
    (control): control is HTMLInputElement =>
      control instanceof HTMLInputElement && control.name === name && control.value === text,
  );
  const isChoice = choice?.type === "checkbox" || choice?.type === "radio";
  return (isChoice && choice.labels?.[0]?.textContent) || text;
}

function optionLabel(select: HTMLSelectElement, value: string): string {
  return [...select.options].find((option) => option.value === value)?.label ?? value;
}

/** The stored instant and the time that was typed here look alike. */
function saidTime(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return text;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(time);
}
