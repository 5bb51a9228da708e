/** What a page's address says, as Next hands it over: said twice counts as not said. */
export type Said = Record<string, string | string[] | undefined>;

export function said(parameters: Said, name: string): string {
  const value = parameters[name];
  return typeof value === "string" ? value : "";
}

/** An address with those parameters that say something. */
export function address(path: string, parameters: Record<string, string | null | undefined>): string {
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return query ? `${path}?${query}` : path;
}
