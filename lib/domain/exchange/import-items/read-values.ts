import { ATTRIBUTION_WORDS, CLAIM_TYPE_WORDS, CRITICALITY_WORDS } from "../../claims/vocabulary";
import { BASIS_WORDS, STANCE_WORDS } from "../../evidence/vocabulary";
import { readAddress } from "../../sources/canonical-address";
import { displayAddress } from "../../sources/display-address";
import { guessSourceKind } from "../../sources/first-guess";
import { SOURCE_KIND_WORDS, SOURCE_KINDS } from "../../sources/vocabulary";
import type { Cell, ImportDefaults, ImportedSource, ImportItem } from "./import-item";
import { readDate } from "./read-date";
import { readLanguage } from "./read-language";
import {
  readAttributionKind,
  readBasis,
  readCriticality,
  readKind,
  readLocator,
  readStance,
  readType,
  readYesNo,
} from "./value-words";

/** Says of a cell what becomes of it. */
export type Remark = (cell: Cell, sentence: string) => void;

/** The claim of an item as the form of a claim would send it; what is not understood is told and stands as usual. */
export function readClaimValues({ claim }: ImportItem, remark: Remark) {
  const said = claim.attributedTo ? "named_person" : "own_voice";
  return {
    wording: claim.wording?.text ?? "",
    type: value(claim.type, readType, "event", CLAIM_TYPE_WORDS, remark),
    attributionKind: value(claim.attributionKind, readAttributionKind, said, ATTRIBUTION_WORDS, remark),
    attributedTo: claim.attributedTo?.text ?? "",
    criticality: value(claim.criticality, readCriticality, "normal", CRITICALITY_WORDS, remark),
    legalRisk: yesNo(claim.legalRisk, remark),
    allegation: yesNo(claim.allegation, remark),
    restsOnAuthorAlone: yesNo(claim.restsOnAuthorAlone, remark),
  };
}

/**
 * A source of an item, with its passage and what it does, as the form of new evidence would send them. Null for what
 * names no source: that is told.
 */
export function readSourceValues(said: ImportedSource, defaults: ImportDefaults, remark: Remark) {
  const source = addressApart(said, remark);
  const { url, outletName, passage, publishedOn, language } = source;
  const title = source.title?.text ?? (url ? displayAddress(withScheme(url.text)) : outletName?.text);
  if (title === undefined) {
    const [cell] = Object.values(source);
    if (cell) remark(cell, "It names no source, neither by a title nor by an address: it does not come in.");
    return null;
  }
  const note = source.evidenceNote?.text ?? "";
  const words = passage && {
    passageIs: "words" as const,
    exact: passage.text,
    paraphrased: yesNo(source.paraphrased, remark),
    ...(source.locator ? readLocator(source.locator.text) : { locatorKind: "none" as const, locator: "" }),
  };
  const where = source.locator && !passage ? `Where: ${source.locator.text}` : "";
  return {
    title,
    url: url ? withScheme(url.text) : "",
    kind: kindOf(source, defaults, remark),
    authors: source.authors?.text ?? "",
    publishedOn: understood(
      publishedOn,
      (text) => readDate(text, defaults.dates),
      "is no date with a year",
      remark,
    ),
    language: understood(language, readLanguage, "is no language that Galley knows", remark),
    outletName: outletName?.text ?? "",
    stance: value(source.stance, readStance, defaults.stance, STANCE_WORDS, remark),
    basis: value(source.basis, readBasis, defaults.basis, BASIS_WORDS, remark),
    primary: yesNo(source.primary, remark),
    note: [note, where].filter((text) => text !== "").join("\n"),
    saveCopy: false,
    ...(words ?? { passageIs: "whole" as const }),
  };
}

/** An address that was written in the place of the title is the address; words in the place of the address, the title. */
function addressApart(source: ImportedSource, remark: Remark): ImportedSource {
  const { title, url } = source;
  if (!url && title && looksLikeAddress(title.text)) {
    const { title: _, ...rest } = source;
    return { ...rest, url: title };
  }
  if (url && !readAddress(withScheme(url.text)).ok && !/^https?:/i.test(url.text)) {
    const { url: _, ...rest } = source;
    if (title) remark(url, `“${short(url.text)}” is no address, and the source has a title: it is left out.`);
    else remark(url, `“${short(url.text)}” is no address: it comes in as the source's title.`);
    return { ...rest, title: title ?? url };
  }
  return source;
}

function looksLikeAddress(text: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(text);
}

/** "example.org/a" as people paste it. */
function withScheme(text: string): string {
  const isBare = !/^[a-z][a-z0-9+.-]*:/i.test(text) && /^[^\s/]+\.[a-z]{2,}(\/\S*)?$/i.test(text);
  return isBare ? `https://${text}` : text;
}

function kindOf({ kind, url }: ImportedSource, defaults: ImportDefaults, remark: Remark) {
  const read = url ? readAddress(withScheme(url.text)) : null;
  const guessed = read?.ok && read.domain ? guessSourceKind(read.domain) : null;
  const usual = SOURCE_KINDS.find((each) => each === defaults.kind) ?? "original_report";
  return value(kind, readKind, guessed ?? usual, SOURCE_KIND_WORDS, remark);
}

function value<Value extends string>(
  cell: Cell | undefined,
  read: (text: string) => Value | null,
  usual: Value,
  words: Record<Value, string>,
  remark: Remark,
): Value {
  if (!cell) return usual;
  const known = read(cell.text);
  if (known === null)
    remark(cell, `“${short(cell.text)}” is not known here: it comes in as “${words[usual]}”.`);
  return known ?? usual;
}

function yesNo(cell: Cell | undefined, remark: Remark): boolean {
  if (!cell) return false;
  const known = readYesNo(cell.text);
  if (known === null) remark(cell, `“${short(cell.text)}” is neither yes nor no: it comes in as no.`);
  return known ?? false;
}

function understood(
  cell: Cell | undefined,
  read: (text: string) => string | null,
  isNot: string,
  remark: Remark,
): string {
  if (!cell) return "";
  const known = read(cell.text);
  if (known === null) remark(cell, `“${short(cell.text)}” ${isNot}: it is left out.`);
  return known ?? "";
}

function short(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : text;
}
