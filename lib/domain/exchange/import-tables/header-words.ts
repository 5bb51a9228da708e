import type { ColumnField } from "./columns";

/**
 * What headers are called in English and Spanish, folded as foldHeader folds them. Our own exports' names are among
 * them. A name stands once: the first field that has it is meant.
 */
export const HEADER_WORDS: Readonly<Record<ColumnField, readonly string[]>> = {
  externalId: [
    ..."id|claim id|fact id|external id|ref|reference|number|no|nr|claim no|fact no|claim number|fact number".split(
      "|",
    ),
    ..."identificador|referencia|numero|num|n|n o|id afirmacion|id del dato|id hecho|numero de hecho".split(
      "|",
    ),
  ],
  wording: [
    ..."claim|claims|statement|fact|facts|fact to check|assertion|wording|claim text|text of claim|what is claimed".split(
      "|",
    ),
    ..."text|claim reviewed|to check|checkable claim|afirmacion|afirmaciones|dato|datos|hecho|hechos|enunciado".split(
      "|",
    ),
    ..."declaracion|aseveracion|dato a verificar|hecho a verificar|texto|texto de la afirmacion|frase".split(
      "|",
    ),
  ],
  type: [
    "type",
    "claim type",
    "kind of claim",
    "tipo",
    "tipo de afirmacion",
    "tipo de dato",
    "categoria",
    "category",
  ],
  attributionKind: ["attribution kind", "attribution", "kind of attribution", "tipo de atribucion"],
  attributedTo: [
    ..."attributed to|said by|speaker|asserted by|claimant|who said it|who says|person|claim author".split(
      "|",
    ),
    ..."atribuido a|atribucion|dicho por|quien lo dice|quien|declarante|hablante|persona|autor de la afirmacion".split(
      "|",
    ),
  ],
  criticality: [
    ..."criticality|priority|importance|risk level|severity|prioridad|importancia|criticidad|gravedad".split(
      "|",
    ),
  ],
  legalRisk: ["legal risk", "legal", "libel risk", "riesgo legal", "riesgo juridico"],
  allegation: ["allegation", "accusation", "acusacion", "imputacion"],
  restsOnAuthorAlone: ["rests on author alone", "author only", "solo del autor"],
  wordsInDraft: [
    ..."words in draft|words in the draft|quote in draft|line text|draft words|words|as written|sentence".split(
      "|",
    ),
    ..."palabras en el borrador|texto en el borrador|tal como esta escrito|oracion|linea|line".split("|"),
  ],
  verdict: [
    ..."verdict|status|verification|verification status|rating|result|finding|conclusion|verified|checked|ok".split(
      "|",
    ),
    ..."veredicto|estado|verificacion|calificacion|resultado|verificado|comprobado|dictamen".split("|"),
  ],
  note: [
    ..."note|notes|comment|comments|remarks|rationale|explanation|checker notes|fact checker notes".split(
      "|",
    ),
    ..."nota|notas|comentario|comentarios|observaciones|explicacion|justificacion".split("|"),
  ],
  title: [
    ..."source|sources|source title|title of source|source name|title|work|document|evidence source|backup".split(
      "|",
    ),
    ..."fuente|fuentes|titulo de la fuente|nombre de la fuente|titulo|documento".split("|"),
  ],
  url: [
    ..."url|link|source url|source link|address|web|website|source address|evidence url|hyperlink|uri".split(
      "|",
    ),
    ..."enlace|liga|vinculo|url de la fuente|enlace de la fuente|direccion|pagina web|sitio".split("|"),
  ],
  kind: ["source kind", "source type", "kind", "kind of source", "tipo de fuente", "evidence kind"],
  outletName: [
    ..."outlet|publisher|publication|media|source outlet|medium|newspaper|evidence outlet".split("|"),
    ..."medio|publicacion|editorial|periodico|medio de comunicacion".split("|"),
  ],
  authors: [
    "authors",
    "author",
    "source author",
    "byline",
    "autor",
    "autores",
    "autor de la fuente",
    "firma",
  ],
  publishedOn: [
    ..."published on|published|date|publication date|source date|date published|evidence published on".split(
      "|",
    ),
    ..."fecha|fecha de publicacion|publicado|publicado el|fecha de la fuente".split("|"),
  ],
  language: ["language", "source language", "idioma", "lengua"],
  passage: [
    ..."passage|quote|excerpt|exact words|quotation|source text|source quote|evidence passage|evidence".split(
      "|",
    ),
    ..."pasaje|cita|extracto|fragmento|palabras exactas|cita textual|texto de la fuente|evidencia|prueba".split(
      "|",
    ),
  ],
  paraphrased: ["paraphrased", "paraphrase", "evidence paraphrased", "parafraseado", "parafrasis"],
  locator: [
    ..."locator|page|pages|where|location|page number|timecode|evidence locator|section|paragraph".split("|"),
    ..."pagina|paginas|ubicacion|donde|minuto|parrafo|seccion".split("|"),
  ],
  stance: [
    ..."stance|supports|support|agrees|evidence stance|what it does|for or against".split("|"),
    ..."postura|respalda|apoya|a favor o en contra|posicion".split("|"),
  ],
  basis: ["basis", "evidence basis", "how it knows", "base", "como lo sabe", "fundamento"],
  primary: ["primary", "primary source", "evidence primary", "primaria", "fuente primaria", "es primaria"],
  evidenceNote: [
    ..."source note|source notes|evidence note|note on source|source comment".split("|"),
    ..."nota de la fuente|nota sobre la fuente|comentario de la fuente".split("|"),
  ],
  lineId: ["line id", "line no", "line number", "id linea", "id de linea", "numero de linea", "linea id"],
  claimId: [
    "claim ids",
    "fact ids",
    "claims ids",
    "for claim",
    "for fact",
    "ids de afirmaciones",
    "hecho id",
    "dato id",
  ],
  sourceId: [
    ..."source id|source ids|source no|source number|evidence source id|source ref|source refs".split("|"),
    ..."id fuente|id de la fuente|ids de fuentes|fuente id|numero de fuente".split("|"),
  ],
};

/**
 * A header as it is looked up: lower case, without accents and punctuation, "evidenceStance" as "evidence stance". The
 * number that it ends or begins with is told apart: "Source 2 URL", "Fuente nº 2", "url_2".
 */
export function foldHeader(header: string): { words: string; number: number | null } {
  const spaced = header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Za-z])(\d)/g, "$1 $2")
    .replace(/(\d)([A-Za-z])/g, "$1 $2");
  const plain = spaced
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const number = /(?:^| )([1-9]\d?)(?: |$)/.exec(plain)?.[1];
  if (number === undefined) return { words: plain, number: null };
  const words = plain
    .replace(/(?:^| )(?:n |no |nr |nº )?([1-9]\d?)(?= |$)/, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { words, number: Number(number) };
}
