import { authorsOf, CITED_AS, type CitedSource, dateParts, oneLine } from "./cited-source";

/**
 * A source as BibTeX has it, in UTF-8, for BibTeX and biber. Braces keep capitals as they are and names whole.
 * Source: "BibTeXing" (Patashnik, 1988); the verbatim `url` of biblatex.
 */
export function toBibtex(source: CitedSource): string {
  const { bibtex, isPart } = CITED_AS[source.kind];
  const issued = dateParts(source.publishedOn) ?? [];
  const outlet = oneLine(source.outlet);
  const publishing =
    bibtex === "article"
      ? "journal"
      : bibtex === "book"
        ? "publisher"
        : isPart
          ? "howpublished"
          : "publisher";
  const fields: [string, string][] = [
    ["title", whole(oneLine(source.title))],
    ["author", authorsOf(source).map(whole).join(" and ")],
    [publishing, outlet === "" ? "" : whole(outlet)],
    ["year", issued[0] === undefined ? "" : String(issued[0])],
    ["month", MONTHS[(issued[1] ?? 0) - 1] ?? ""],
    ["date", source.publishedOn],
    ["url", verbatim(source.url)],
    ["urldate", source.capturedAt.slice(0, 10)],
    ["langid", source.language],
  ];
  // A month is one of BibTeX's own abbreviations and stands without braces.
  const lines = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`}`);
  return `@${bibtex}{${keyOf(source)},\n${lines.join(",\n")}\n}\n\n`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function whole(text: string): string {
  return `{${escaped(text)}}`;
}

/**
 * What TeX reads as a command. BibTeX counts braces whether or not a backslash stands before them, so one that has no
 * partner would swallow the rest of the file: braces are written by name.
 */
const BY_NAME: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What TeX sets as one sign with what follows: two hyphens as a dash, two apostrophes as a quotation mark. */
const LIGATURE = /[-`'?!,<>](?=[-`',<>])/g;

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => BY_NAME[sign] ?? `\\${sign}`).replace(LIGATURE, "$&{}");
}

/** An address is not escaped but for what would end the field; these never stand in one that a browser wrote. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

/** "reuters2025plan-1f2e3d4c": who, when, what, and the end of the source's id, so that no two are the same. */
function keyOf(source: CitedSource): string {
  const word = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/)?.[0] ?? "";
  const who = word(authorsOf(source)[0] ?? source.outlet) || "galley";
  return `${who}${source.publishedOn.slice(0, 4)}${word(source.title)}-${source.id.slice(-8)}`;
}
