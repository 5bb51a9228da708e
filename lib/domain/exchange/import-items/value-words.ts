import type { AttributionKind, ClaimType, Criticality } from "../../claims/vocabulary";
import { ATTRIBUTION_WORDS, CLAIM_TYPE_WORDS, CRITICALITY_WORDS } from "../../claims/vocabulary";
import { BASIS_WORDS, type Basis, STANCE_WORDS, type Stance } from "../../evidence/vocabulary";
import { type LocatorKind, SOURCE_KIND_WORDS, type SourceKind } from "../../sources/vocabulary";

/** What people write for our values, in English and Spanish, folded. Our own values and words are among them. */
const TYPES = valuesOf<ClaimType>(CLAIM_TYPE_WORDS, {
  event: "evento|suceso|hecho|fact",
  quotation: "quote|cita|declaracion|statement",
  figure: "number|statistic|cifra|numero|dato|estadistica|data",
  date: "fecha|time",
  identity: "identidad|name|nombre|title|cargo",
  cause: "causa|causal",
  position: "postura|posicion|view",
  other: "otro|otra|otros",
});

const CRITICALITIES = valuesOf<Criticality>(CRITICALITY_WORDS, {
  low: "baja|bajo|3|l|minor",
  normal: "medium|media|medio|2|m|mid",
  high: "alta|alto|1|h|critical|critica|urgent|urgente",
});

const ATTRIBUTIONS = valuesOf<AttributionKind>(ATTRIBUTION_WORDS, {
  own_voice: "own voice|newsroom|we|voz propia|redaccion|own",
  named_person: "named person|person|persona|named",
  anonymous: "anonymous|anonimo|unnamed|anonima",
  outlet: "outlet|medio|media",
  quotation: "quotation|quote|cita",
});

const STANCES = valuesOf<Stance>(STANCE_WORDS, {
  supports: "support|yes|si|y|s|true|confirms|confirmed|agrees|for|respalda|apoya|confirma|a favor|verdadero",
  supports_in_part:
    "partly|partly supports|partial|in part|mostly|en parte|parcial|parcialmente|respalda en parte",
  refutes:
    "refute|no|n|false|contradicts|denies|against|disputes|refuta|contradice|desmiente|en contra|falso",
  context: "background|contexto|neutral|info",
  silent: "does not mention|no mention|silencio|no menciona|calla",
});

const BASES = valuesOf<Basis>(BASIS_WORDS, {
  witnessed: "witness|eyewitness|testigo|presencio",
  document_seen: "document|documento|saw document|vio un documento",
  participant: "participo|participante",
  third_party: "third party|terceros|second hand|segunda mano",
  reported_elsewhere: "reported|reported elsewhere|publicado en otro medio|reports",
  inferred: "inferido|inference|deduce",
});

const KINDS = valuesOf<SourceKind>(SOURCE_KIND_WORDS, {
  official_record: "official|record|government|oficial|registro oficial|court record|law",
  document: "documento|doc|pdf|paper document",
  dataset: "data|datos|conjunto de datos|database|base de datos|spreadsheet",
  recording: "video|audio|grabacion|podcast|recording",
  own_witness: "own reporting|witness|testigo propio|reporteria propia",
  interview_named: "interview|entrevista|call|email|llamada|correo|phone",
  interview_anonymous: "anonymous interview|entrevista anonima|anonymous|anonymous source|fuente anonima",
  original_report:
    "report|article|news|news article|news report|articulo|noticia|reportaje|web|website|press",
  wire_report: "wire|agency|agencia|cable|news agency",
  derived_report: "rewrite|aggregator|derivado|secondary report",
  press_release: "press release|release|comunicado|nota de prensa|statement",
  social_post: "social|tweet|post|social media|tuit|red social|redes sociales|facebook|x",
  scholarly_work: "study|paper|journal|academic|estudio|articulo academico|research",
  reference_work: "encyclopedia|wikipedia|reference|enciclopedia|book|libro",
  fact_check: "factcheck|fact checking|verificacion|chequeo",
});

const LOCATORS = valuesOf<Exclude<LocatorKind, "none">>(
  { page: "Page", paragraph: "Paragraph", timecode: "Timecode", section: "Section", cell: "Cell" },
  {
    page: "p|pp|pg|pag|pagina|paginas|pages",
    paragraph: "para|par|parrafo|¶",
    timecode: "time|minute|min|minuto|tc",
    section: "sec|chapter|seccion|capitulo|art|article|articulo",
    cell: "celda",
  },
);

export const readType = reader(TYPES);
export const readCriticality = reader(CRITICALITIES);
export const readAttributionKind = reader(ATTRIBUTIONS);
export const readStance = reader(STANCES);
export const readBasis = reader(BASES);
export const readKind = reader(KINDS);

const YES = new Set("yes|y|true|1|x|si|s|verdadero|v|✓|✔|on|checked".split("|"));
const NO = new Set("no|n|false|0|falso|f|-|off|none|ninguno|na|n a".split("|"));

/** Null for what is neither yes nor no. */
export function readYesNo(text: string): boolean | null {
  const folded = fold(text) || text.trim();
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}

/** "p. 12", "Página 12", "00:12:30"; what has no kind is a section by that name. */
export function readLocator(text: string): { locatorKind: Exclude<LocatorKind, "none">; locator: string } {
  const typed = text.trim();
  const [, word = "", rest = ""] = /^([\p{L}¶]+)\.?\s*(.+)$/su.exec(typed) ?? [];
  const kind = LOCATORS.get(fold(word));
  if (kind && rest !== "") return { locatorKind: kind, locator: rest.trim() };
  if (/^\d{1,2}(:\d{2}){1,2}([.,]\d+)?$/.test(typed)) return { locatorKind: "timecode", locator: typed };
  if (/^\d{1,5}(\s*[-–]\s*\d{1,5})?$/.test(typed)) return { locatorKind: "page", locator: typed };
  return { locatorKind: "section", locator: typed };
}

function reader<Value>(words: ReadonlyMap<string, Value>): (text: string) => Value | null {
  return (text) => words.get(fold(text)) ?? null;
}

function valuesOf<Value extends string>(
  said: Record<Value, string>,
  also: Record<Value, string>,
): ReadonlyMap<string, Value> {
  const words = new Map<string, Value>();
  for (const value of Object.keys(said) as Value[]) {
    words.set(fold(value), value);
    words.set(fold(said[value]), value);
    for (const word of also[value].split("|")) if (!words.has(fold(word))) words.set(fold(word), value);
  }
  return words;
}

/** Lower case, without accents; what is no letter, figure or sign of its own is a space. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}¶✓✔]+/gu, " ")
    .trim();
}
