const NAMES: Readonly<Record<string, string>> = {
  ...{
    english: "en",
    ingles: "en",
    spanish: "es",
    espanol: "es",
    castellano: "es",
    french: "fr",
    frances: "fr",
  },
  ...{ german: "de", aleman: "de", portuguese: "pt", portugues: "pt", italian: "it", italiano: "it" },
  ...{ russian: "ru", ruso: "ru", ukrainian: "uk", ucraniano: "uk", arabic: "ar", arabe: "ar" },
  ...{ chinese: "zh", chino: "zh", japanese: "ja", japones: "ja", catalan: "ca", polish: "pl", polaco: "pl" },
};

/** A language's tag (BCP 47), from the tag itself or from its name in English or Spanish; null for what is neither. */
export function readLanguage(text: string): string | null {
  const folded = text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const named = NAMES[folded];
  if (named) return named;
  const [language = "", ...rest] = text.trim().replaceAll("_", "-").split("-");
  const tag = [language.toLowerCase(), ...rest].join("-");
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && tag.length <= 35 ? tag : null;
}
