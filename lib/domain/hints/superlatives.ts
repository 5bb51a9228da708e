import type { Word } from "./words-of-text";

export type SuperlativeTables = {
  superlativeForm: RegExp | null;
  notSuperlatives: ReadonlySet<string>;
  /** "más": the next word is a superlative when one of `afterSuperlative` follows it ("más alto de"). */
  superlativeMore: string | null;
  afterSuperlative: ReadonlySet<string>;
};

/** Superlatives that no list holds: what ends in -est, -ísimo, "el edificio más alto de". */
export function superlativesByForm(words: readonly Word[], tables: SuperlativeTables): Word[] {
  const { superlativeForm, notSuperlatives, superlativeMore, afterSuperlative } = tables;
  return words.filter((word, at) => {
    if (word.isNumber) return false;
    if (superlativeForm?.test(word.plain) && !notSuperlatives.has(word.plain))
      return word.begins || /^\p{Ll}/u.test(word.text);
    if (superlativeMore === null || words[at - 1]?.plain !== superlativeMore) return false;
    const [isPart, after] = [afterSuperlative.has(word.plain), words[at + 1]];
    return !isPart && after !== undefined && after.line === word.line && afterSuperlative.has(after.plain);
  });
}
