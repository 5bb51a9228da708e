/** What a form holds, as a server action takes it and as it is kept. Names ending in [] are lists. */
export type FormValues = Record<string, string | string[]>;

/** The values as the server takes them: times get the reader's own zone. */
export function readForm(form: HTMLFormElement): FormValues {
  const values = keptValues(form);
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement) || !control.name) continue;
    if (control.type === "datetime-local")
      values[control.name] = control.value === "" ? "" : localTimeToIso(control.value);
    if (control.type === "password") values[control.name] = control.value;
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.replace(/\[\]$/, ""), value]),
  );
}

/** The values as they stand in the controls, without files and passwords. */
export function keptValues(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const control of form.elements) {
    if (!(control instanceof HTMLElement) || !("name" in control) || !control.name) continue;
    if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)
      add(values, control.name, control.value);
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.type === "file" || control.type === "password") continue;
    const isToggle = control.type === "checkbox" || control.type === "radio";
    if (!isToggle || control.checked) add(values, control.name, control.value);
    else if (control.name.endsWith("[]")) values[control.name] ??= [];
  }
  return values;
}

/** Puts kept values back into the controls. Controls whose value was not kept are cleared if they are toggles. */
export function fillForm(form: HTMLFormElement, values: FormValues): void {
  for (const control of form.elements) {
    if (!(control instanceof HTMLElement) || !("name" in control) || typeof control.name !== "string")
      continue;
    const value = values[control.name];
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
      control.checked = Array.isArray(value) ? value.includes(control.value) : value === control.value;
    } else if (
      (control instanceof HTMLInputElement && control.type !== "file" && control.type !== "password") ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ) {
      if (typeof value === "string") control.value = value;
    }
  }
}

/** A UUID without crypto.randomUUID, which browsers offer on secure origins only. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function add(values: FormValues, name: string, value: string) {
  const kept = values[name];
  if (name.endsWith("[]")) values[name] = [...(Array.isArray(kept) ? kept : []), value];
  else values[name] = value;
}

/** A value that the browser could not have made is sent as it is, and the server says what is wrong with it. */
function localTimeToIso(local: string): string {
  const time = new Date(local);
  return Number.isNaN(time.getTime()) ? local : time.toISOString();
}
