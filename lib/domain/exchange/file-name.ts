/** Long enough to tell stories apart, short enough for every file system and for a row in a folder. */
const LONGEST_TITLE = 60;

/** Letters that Unicode doesn't take apart into a base letter and a mark, and Cyrillic as Ukraine spells it in Latin. */
const SPELLED: Readonly<Record<string, string>> = Object.fromEntries(
  `
  ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i
  а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts
  ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":")),
);

/**
 * The name of an exported file, such as "galley-who-wrote-the-28-point-plan-2026-11-23.csv": lower-case ASCII letters,
 * digits and hyphens, which every system takes, at most 100 characters. `date` is ISO 8601, of which the day counts.
 * Without a story the name says "claims"; with a title in a script that can't be spelled in ASCII, "story". Working
 * copies say so, so that they are not taken for checked claims.
 */
export function exportFileName(of: {
  storyTitle: string | null;
  /** Of what, where there is no story: "claims" when not said. */
  of?: "claims" | "sources";
  date: string;
  /** "csv"; lower-case letters, digits and dots. */
  extension: string;
  workingCopies: boolean;
  /** What of the story it is, such as "draft-3-annotated"; lower-case letters, digits and hyphens. */
  part?: string;
}): string {
  const title = of.storyTitle === null ? (of.of ?? "claims") : slug(of.storyTitle) || "story";
  const parts = [
    "galley",
    title,
    of.workingCopies ? "working-copies" : "",
    of.part ?? "",
    slug(of.date.slice(0, 10)),
  ];
  return `${parts.filter((part) => part !== "").join("-")}.${of.extension}`;
}

function slug(title: string): string {
  const ascii = Array.from(title.toLowerCase().normalize("NFKD"), (letter) => SPELLED[letter] ?? letter).join(
    "",
  );
  const words = ascii.replace(/['’\p{M}]/gu, "").match(/[a-z0-9]+/g) ?? [];
  let name = "";
  for (const word of words) {
    const longer = name ? `${name}-${word}` : word;
    if (longer.length > LONGEST_TITLE) break;
    name = longer;
  }
  return name || (words[0] ?? "").slice(0, LONGEST_TITLE);
}
