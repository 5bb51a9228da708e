import type { LookedUp } from "@/lib/actions/sources";
import { displayAddress } from "@/lib/domain/sources/display-address";
import type { SourceChoice } from "@/lib/domain/sources/source-shapes";
import type { SourceKind } from "@/lib/domain/sources/vocabulary";

/** What a new source's fields begin with. */
export type NewSource = { url: string; title: string; outletName: string; kind: SourceKind | "" };

export type SourceOption = { key: string; title: string; detail: string } & (
  | { is: "source"; source: SourceChoice }
  | { is: "new"; begin: NewSource }
);

/** What can be chosen for what was typed, the likeliest first, and a sentence that says what was recognised. */
export function sourceOptions(
  typed: string,
  found: LookedUp,
): { options: SourceOption[]; sentence: string; isProblem: boolean } {
  const { address, sources } = found;
  const known = sources.map((source) => asOption(source));
  if (!address)
    return { options: [...known, newWithout(typed)], sentence: count(known.length), isProblem: false };
  if (!address.ok) {
    const meansAddress = /[:/]/.test(typed);
    if (meansAddress) return { options: known, sentence: address.sentence, isProblem: true };
    return { options: [...known, newWithout(typed)], sentence: count(known.length), isProblem: false };
  }
  const { source, outlet, newOutletName, url, kind } = address;
  if (source) {
    const name = source.outlet?.name ?? "The address";
    const sentence = `${name} is recognised; this address is already a source: use it.`;
    return { options: [asOption(source)], sentence, isProblem: false };
  }
  const outletName = outlet?.name ?? newOutletName;
  const sentence = outlet
    ? `${outlet.name} is recognised; the address is new.`
    : `The address is new, and so is its outlet: ${newOutletName} will be added with it.`;
  const begin = { url, title: "", outletName, kind: kind ?? ("" as const) };
  const title = `New source: ${displayAddress(url)}`;
  return {
    options: [...known, { is: "new", key: "new", title, detail: outletName, begin }],
    sentence,
    isProblem: false,
  };
}

function asOption(source: SourceChoice): SourceOption {
  const where = source.url ? displayAddress(source.url) : "without address";
  const detail = [source.outlet?.name, source.publishedOn, where].filter(Boolean).join(" · ");
  return { is: "source", key: source.id, title: source.title, detail, source };
}

function newWithout(typed: string): SourceOption {
  const title = typed.trim();
  const begin = { url: "", title, outletName: "", kind: "" as const };
  return { is: "new", key: "new", title: `New source: “${title}”`, detail: "without an address", begin };
}

function count(found: number): string {
  if (found === 0) return "No source has these words. Paste an address, or make a source without one.";
  return found === 1 ? "1 source found." : `${found} sources found.`;
}
