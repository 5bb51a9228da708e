import { type SplitRules, set } from "./split-rules";

export const SPANISH: SplitRules = {
  joins: set("y e"),
  contrasts: set("pero mientras aunque"),
  opensWith: set("mientras aunque"),
  relatives: set("que quien quienes"),
  holds: set(
    "que quien quienes cual cuales cuyo cuya si porque cuando donde como entre tanto desde hasta aunque mientras",
  ),
  that: set("que"),
  determiners: set(
    "el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra al del lo cada otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez varios varias muchos muchas todo toda todos todas ningún ninguna",
  ),
  prepositions: set("a de en con por para sin sobre entre desde hasta contra durante según tras ante bajo"),
  pronouns: set("él ella ellos ellas nosotros nosotras yo usted ustedes nadie esto eso ambos ambas quien"),
  adverbs: set(
    "también después luego ya aún todavía nunca no sólo solo se le les lo la los las nos me más además ayer hoy",
  ),
  negations: set("no nunca nadie tampoco ni jamás"),
  auxiliaries: set(
    "es son era eran fue fueron será serán sería ha han había habían habrá está están estaba estaban estuvo puede pueden podía podrá podría debe deben",
  ),
  verbs: set(
    `dijo dijeron hizo hicieron tuvo tuvieron dio dieron vio vieron puso pusieron vino vinieron quiso supo pudo hubo tiene tienen
     quiere quieren hace hacen da dan va van viene vienen pone dice dicen incluye incluyen contiene contienen exige exigen
     sigue siguen vive viven trabaja trabajan llega llegan cuesta cuestan prevé conoce pide piden deja dejan estuvieron
     estuve tuve fui hice dije vi di puse pude quise supe vine
     vamos tenemos queremos hemos estamos somos podemos debemos seguimos soy estoy tengo quiero voy he creo tuvimos hicimos
     trajo trajeron produjo condujo redujo tradujo propuso expuso supuso obtuvo mantuvo contuvo detuvo`,
  ),
  verbEnding: /^\p{L}{2,}(?:ó|remos|aron|ieron|aban|ían|ará|erá|irá|arán|erán|irán)$/u,
  participle: /^\p{L}{2,}(?:ad[oa]s?|id[oa]s?|hech[oa]s?|dich[oa]s?|escrit[oa]s?|puest[oa]s?|vist[oa]s?)$/u,
  noVerbs: set("según extremos supremos remos"),
  unnamed:
    /(?<!\p{L})(?:fuentes?|funcionari[oa]s?|diplomátic[oa]s?|asesor(?:es|as)?|analistas?|críticos|vecin[oa]s|testigos?|expert[oa]s?|alguien|portavo(?:z|ces))(?!\p{L})/iu,
  published:
    /(?<!\p{L})(?:reuters|axios|bloomberg|efe|afp|ap|bbc|cnn|el país|el mundo|la vanguardia|periódicos?|diarios?|revista|agencia|informes?|estudios?|encuestas?|documentos?|datos|cifras|estadísticas|auditoría)(?!\p{L})/iu,
  times:
    /^(?:el|este|ayer|hoy|mañana|anoche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|en|durante|tras|después|antes|cuando)$/iu,
  takesClause: set("supo sabe sabía creyó cree vio temía espera esperaba"),
  tells: set("informar advertir"),
  verbAtStart: null,
  showsAtEnd: set(""),
  relativeVerb: /^\p{Ll}{2,}(?:[aeó]|[ae]n|ía|ían|aba|aban)$/u,
  sayNot: set("preguntar negar desmentir acusar amenazar prometer"),
  accordingTo: [["según"], ["de", "acuerdo", "con"], ["en", "palabras", "de"], ["a", "juicio", "de"]],
  types: {
    cause:
      /(?<!\p{L})(?:porque|debido a|a causa de|provocó|causó|gracias a|llevó a|por culpa de|obligó a)(?!\p{L})/iu,
    figure:
      /[$€£%]|(?<![\p{L}\p{N}])\d[\d.,]*(?!\d|\s*de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))|(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|cien|docenas?|decenas|cientos|miles|mil|millones|millón|mitad|tercio|por ciento)(?!\p{L})/iu,
    date: /(?<!\p{L})(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})|(?<!\p{L})en (?:19|20)\d\d(?!\d)|(?<!\p{L})el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/iu,
    identity:
      /(?<!\p{L})(?:es|era|fue|son|eran|fueron)\s+(?:el|la|los|las|un|una|su|president|ministr|direct)/iu,
    position:
      /(?<!\p{L})(?:quiere|quieren|quería|apoya|apoyó|respalda|respaldó|rechaza|rechazó|exige|exigió|pide|pidió|defiende|defendió|se opone|se opuso)(?!\p{L})/iu,
  },
  dropsSubjects: true,
};
