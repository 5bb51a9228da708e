import type { Option } from "@/components/ui/SelectField";

/** The languages that newsrooms write in most, by their English names. A story keeps any other that it already has. */
const LANGUAGES: readonly Option[] = [
  ["ar", "Arabic"],
  ["bg", "Bulgarian"],
  ["zh", "Chinese"],
  ["cs", "Czech"],
  ["da", "Danish"],
  ["nl", "Dutch"],
  ["en", "English"],
  ["et", "Estonian"],
  ["fi", "Finnish"],
  ["fr", "French"],
  ["de", "German"],
  ["el", "Greek"],
  ["he", "Hebrew"],
  ["hi", "Hindi"],
  ["hu", "Hungarian"],
  ["id", "Indonesian"],
  ["it", "Italian"],
  ["ja", "Japanese"],
  ["ko", "Korean"],
  ["lv", "Latvian"],
  ["lt", "Lithuanian"],
  ["no", "Norwegian"],
  ["fa", "Persian"],
  ["pl", "Polish"],
  ["pt", "Portuguese"],
  ["ro", "Romanian"],
  ["ru", "Russian"],
  ["sr", "Serbian"],
  ["sk", "Slovak"],
  ["es", "Spanish"],
  ["sv", "Swedish"],
  ["tr", "Turkish"],
  ["uk", "Ukrainian"],
  ["ur", "Urdu"],
  ["vi", "Vietnamese"],
].map(([value = "", label = ""]) => ({ value, label }));

export function languageOptions(current: string): readonly Option[] {
  const isKnown = LANGUAGES.some(({ value }) => value === current);
  return isKnown ? LANGUAGES : [...LANGUAGES, { value: current, label: current }];
}
