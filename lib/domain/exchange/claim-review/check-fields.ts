import { each, isFields, isOfType, type Say, saysNothing, within } from "./finding";

/** An absolute http or https address, on `host` (as in URL.host) where one is asked for. */
export function checkAddress(value: unknown, path: string, say: Say, host: string | null = null) {
  const url = typeof value === "string" ? addressOf(value) : null;
  if (!url)
    say(
      "error",
      path,
      "notAbsolute",
      "This must be an absolute address that begins with http:// or https://.",
    );
  else if (host !== null && url.host !== host)
    say("error", path, "otherHost", `This must be an address on ${host}, where the check is published.`);
}

function addressOf(value: string): URL | null {
  const trimmed = value.trim();
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : null;
}

/** schema.org's Date or DateTime: ISO 8601 with no spaces, of a day that there is. Gives the day, or null. */
export function checkDate(value: unknown, path: string, say: Say): string | null {
  const day = typeof value === "string" ? dayOf(value) : null;
  if (day === null)
    say("error", path, "notADate", "This must be a date as in 2026-11-24 or 2026-11-24T09:00:00Z.");
  return day;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function dayOf(value: string): string | null {
  const [matched, year = "", month = "01", day = "01"] = ISO.exec(value) ?? [];
  if (matched === undefined) return null;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
  return exists && (value.length <= 10 || !Number.isNaN(Date.parse(value))) ? value.slice(0, 10) : null;
}

/** Who wrote something: one or several, each with a type and a name. */
export function checkWho(value: unknown, path: string, say: Say) {
  for (const { value: who, path: at } of each(value, path)) {
    if (!isFields(who)) {
      say("warning", at, "wrongKind", "This should be a Person or an Organization with a name.");
      continue;
    }
    if (!isOfType(who, "Person") && !/Organization|NewsMediaOrganization/.test(String(who["@type"])))
      say("warning", within(at, "@type"), "wrongKind", "This should be a Person or an Organization.");
    if (saysNothing(who.name)) say("warning", within(at, "name"), "missing", "A name is missing.");
    for (const field of ["url", "sameAs"])
      if (!saysNothing(who[field]))
        for (const one of each(who[field], within(at, field))) checkAddress(one.value, one.path, say);
  }
}

/** Where a claim appears: an address, or a work, which should have one. */
export function checkWorks(value: unknown, path: string, say: Say) {
  for (const { value: work, path: at } of each(value, path)) {
    if (typeof work === "string") checkAddress(work, at, say);
    else if (!isFields(work)) say("warning", at, "wrongKind", "This should be an address or a CreativeWork.");
    else if (!saysNothing(work.url)) checkAddress(work.url, within(at, "url"), say);
    else if (saysNothing(work.name) && saysNothing(work["@id"]))
      say("warning", at, "missing", "This should have an address or a name.");
  }
}
