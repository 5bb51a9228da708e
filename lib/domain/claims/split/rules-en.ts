import { type SplitRules, set } from "./split-rules";

export const ENGLISH: SplitRules = {
  joins: set("and"),
  contrasts: set("but while whereas although though"),
  opensWith: set("while whereas although though"),
  relatives: set("who which"),
  holds: set(
    "that who which whom whose if whether because since after before when until unless as where why how between both either neither than",
  ),
  that: set("that"),
  determiners: set(
    "the a an this that these those his her its their our my your some any no every each several many few two three four five six seven eight nine ten both all another such whose most",
  ),
  prepositions: set(
    "of in on at by for from to with without into over under between among about against during through via as than per",
  ),
  pronouns: set("he she it they we i you there this that these those who what nobody everyone both"),
  adverbs: set(
    "also later then now still only just never not soon already again first finally reportedly allegedly apparently recently quickly repeatedly once often always subsequently n't",
  ),
  negations: set(
    "not never no nobody neither nor didn't doesn't don't won't wouldn't hasn't haven't hadn't cannot can't",
  ),
  auxiliaries: set(
    "is are was were be been has have had will would can could may might must shall should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't didn't doesn't don't",
  ),
  verbs: set(
    `said agreed disagreed freed guaranteed came went made took gave got met led held left began became brought built bought sold sent spent paid lost won
     told wrote spoke knew thought saw found felt fell rose grew flew drew drove broke chose struck fought caught taught
     sought meant kept stood sat ran hit set put cut let cost swore sank shook hid bore wore tore threw
     wants want includes include contains contain shows requires require gives give allows remains remain becomes become
     means needs seeks seek comes come goes go makes make takes take leads runs holds hold faces face expects expect
     believes believe knows know supports opposes lives works stands costs begins ends says say has have calls`,
  ),
  verbEnding: /^\p{L}+(?:[^e\P{L}]ed|ied)$/u,
  participle:
    /^(?:\p{L}{2,}ed|made|met|led|held|left|sent|spent|paid|lost|won|told|written|spoken|known|seen|found|given|taken|brought|built|bought|sold|drawn|driven|broken|chosen|struck|kept|set|put|cut|shown|drafted|hit|sworn|thrown)$/u,
  noVerbs: set(
    "hundred united indeed speed red unprecedented media need seed bed so-called alleged sacred biomed sped embed unnamed armed allied wicked naked rugged crooked aged learned limited",
  ),
  unnamed:
    /\b(?:officials?|sources?|people|person|diplomats?|aides?|insiders?|analysts?|critics|residents?|witness(?:es)?|someone|experts?|investigators?|spokes(?:man|woman|person))\b/iu,
  published:
    /\b(?:reuters|axios|bloomberg|afp|ap|bbc|cnn|nbc|cbs|npr|politico|associated press|agence france-presse|(?:new york|financial|sunday) times|the times|guardian|wall street journal|washington post|(?:news)?papers?|magazine|news agency|broadcaster|website|reports?|study|studies|survey|documents?|transcripts?|records?|poll|data|figures|statistics|audit)\b/iu,
  times:
    /^(?:on|in|at|last|this|earlier|late|later|yesterday|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|after|before|when)$/iu,
  takesClause: set(
    "knew knows know thought thinks saw felt feared fears hoped hopes learned heard believed believes found meant said says",
  ),
  tells: set("tell warn promise"),
  verbAtStart: /^\p{Ll}{2,}[^s\P{Ll}]s$/u,
  showsAtEnd: set("show suggest"),
  relativeVerb: /^\p{Ll}{2,}(?:s|ed)$/u,
  sayNot: set("ask deny dispute contest reject call describe quote cite accuse threaten promise vow"),
  accordingTo: [
    ["according", "to"],
    ["in", "the", "words", "of"],
    ["as", "reported", "by"],
  ],
  types: {
    cause:
      /\b(?:because|due to|led to|caused?|as a result of|thanks to|prompted|forced|triggered|resulted in)\b/iu,
    figure:
      /[$€£%]|\b\d[\d.,]*\b(?!\s*(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozens?|hundreds?|thousands?|millions?|billions?|half|per cent|percent|a third|a quarter)\b/iu,
    date: /\b(?:\d{1,2} )?(?:january|february|march|april|june|july|august|september|october|november|december)\b|\bin (?:19|20)\d\d\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu,
    identity:
      /\b(?:is|was|are|were|became|serves? as|served as|worked as)\s+(?:also |then |now )?(?:the|a|an|his|her|its|their|president|minister|chair|head|director)\b/iu,
    position:
      /\b(?:wants?|wanted|supports?|supported|oppos(?:es|ed)|rejects?|rejected|backs?|backed|demands?|demanded|believes?|believed|insists?|insisted|favou?rs?|favou?red|calls? for|called for)\b/iu,
  },
  dropsSubjects: false,
};
