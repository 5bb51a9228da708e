const HERE = "http://here.invalid";

/**
 * The path to go on to after signing in, as an address in this application, or `otherwise`. Read as a browser reads
 * it, which takes "//evil", "/\evil" and tabs between slashes for another host; then read again, since "/.//evil" only
 * becomes one when its dots are resolved.
 */
export function sameOriginPath(said: unknown, otherwise: string): string {
  if (typeof said !== "string" || !said.startsWith("/")) return otherwise;
  const once = pathWithin(said);
  return once !== null && pathWithin(once) === once ? once : otherwise;
}

function pathWithin(path: string): string | null {
  if (!URL.canParse(path, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(path, HERE);
  return origin === HERE ? pathname + search + hash : null;
}
