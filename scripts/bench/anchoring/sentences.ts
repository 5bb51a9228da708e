import type { TextSpan } from "@/lib/domain/drafts/text-span";

/** The sentences of a text, without the white space between them; told by full stops, which is enough for these texts. */
export function sentencesOf(text: string): TextSpan[] {
  return Array.from(
    text.matchAll(/\S[^\n]*?(?:[.!?…]["”’»)]*(?=\s+[\p{Lu}\p{N}“"«¿¡‘])|(?=\n|$))/gu),
    ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }),
  );
}
