/** What could give a confidential source away. */
export type Identity = { name: string; contact: string };

/**
 * Whether a text says who a confidential source is: the whole name, in either order, whatever its case and spacing; a
 * way to reach them (an address or a number of six characters and more); or the last name alone, written as in the name,
 * unless it begins another name ("White House" is not Anna White). Linear in the text; a guard for slips, no proof.
 */
export function namesIdentity(text: string, { name, contact }: Identity): boolean {
  const plain = folded(text);
  const parts = folded(name).split(" ").filter(Boolean);
  const last = parts.at(-1) ?? "";
  const orders = [parts.join(" "), `${last}, ${parts.slice(0, -1).join(" ")}`];
  if (parts.length > 0 && orders.some((order) => hasWords(plain, order))) return true;
  if (waysToReach(contact).some((way) => plain.replaceAll(" ", "").includes(way))) return true;
  const lastName = name.trim().split(/\s+/u).at(-1) ?? "";
  return (
    parts.length > 1 && lastName.length >= 3 && standsAlone(text.normalize("NFC"), lastName.normalize("NFC"))
  );
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** "ann" is not in "announce". */
function hasWords(text: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, "u").test(text);
}

function standsAlone(text: string, lastName: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(lastName)}(?![\\p{L}\\p{N}])(?!\\s+\\p{Lu})`, "u").test(
    text,
  );
}

function waysToReach(contact: string): string[] {
  const spaced = folded(contact).split(/[,;\n]|\s(?=\S*@)|(?<=@\S*)\s/u);
  return spaced.map((way) => way.replaceAll(" ", "")).filter((way) => way.length >= 6);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
