import type { HintRules } from "./hint-rules";
import { list, words } from "./rule-tables";

/** English. `|` stands between phrases, space between single words. */
export const RULES_EN: HintRules = {
  abbreviations: words("mr mrs ms dr prof st gen col lt capt sgt sen rep gov rev hon jr sr no vs approx"),
  numberWords: [
    ...words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
      thousands million millions billion billions trillion trillions dozen dozens half halved halves twice thrice
      double doubled doubles doubling triple tripled triples quadrupled tenfold twofold threefold
      third fourth fifth sixth seventh eighth ninth tenth thirds quarters percent`),
    ...list(`two thirds | three quarters | a quarter | one third | one quarter | one in | one of every
      | a hundred | a thousand | a million | a billion | a dozen | a third of | per cent`),
  ],
  magnitudes: list(`million | billion | trillion | thousand | hundred | per cent | percent | percentage points
    | dollars | euros | pounds | rubles | roubles | yen | yuan | tonnes | tons | km | miles | metres | meters
    | kilometres | kilometers | hectares | acres | litres | degrees`),
  currencies: words("eur usd gbp chf rub"),
  months:
    words(`january february april june july august september october november december jan feb aug sept oct
    nov dec mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september
    mid-october mid-november mid-december`),
  monthsThatAreWords: words("may march"),
  beforeMonths: words(
    "in of by since until till from to early late last next this mid every before after and",
  ),
  beforeYears:
    words(`in since of until till from to by before after between and during circa year late early mid
    around summer winter spring autumn fall`),
  dateWords: [
    ...words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
      saturdays sundays yesterday today tomorrow tonight christmas easter thanksgiving ramadan`),
    ...list(`last week | last month | last year | last night | last weekend | last summer | last winter
      | last spring | last autumn | last decade | last century | this week | this month | this year | this weekend
      | this summer | this winter | this morning | this spring | this autumn | next week | next month | next year
      | next summer | next spring | the week before | the day before | the previous day | the following day
      | the following year | the year before | new year's eve | new year's day | a week ago | a month ago
      | a year ago | a decade ago | a century ago | weeks ago | months ago | years ago | decades ago
      | the century | the decade | nineteenth century | twentieth century | earlier this year | earlier this week`),
  ],
  afterDateNumbers: list(`years ago | months ago | weeks ago | days ago | decades ago | century`),
  timeWords: [
    ...words(
      "midnight noon midday morning mornings afternoon evening dawn dusk nightfall overnight sunrise sunset",
    ),
    ...list("last night | at night | o'clock"),
  ],
  beforeTimes: words("at before after until by around about from"),
  offices:
    list(`president | vice president | vice-president | prime minister | deputy prime minister | premier
    | chancellor | foreign minister | defence minister | defense minister | finance minister | interior minister
    | minister | ministers | deputy minister | minister of justice | secretary of state | secretary-general
    | secretary general | secretary | undersecretary | senator | senators | congressman | congresswoman | governor
    | governors | mayor | mayors | councillor | councillors | ambassador | ambassadors | envoy | envoys | diplomat
    | special envoy | consul | chief of staff | national security adviser | policy adviser | foreign policy adviser
    | adviser | advisor | advisers | advisors | spokesman | spokeswoman | spokesperson | spokespeople | king | queen
    | prince | princess | emperor | pope | bishop | archbishop | cardinal | ayatollah | imam | rabbi | general
    | lieutenant | colonel | admiral | commander | captain | sergeant | police chief | chief constable
    | attorney general | attorney-general | prosecutor | prosecutors | judge | judges | justice minister
    | chief justice | magistrate | chief executive | chief executive officer | chief financial officer | ceo | cfo
    | chairman | chairwoman | chairperson | director | directors | director general | director-general
    | managing director | editor-in-chief | professor | rector | dean | head of state | lawmaker | lawmakers
    | deputies | speaker | whip | treasurer | commissioner | mp | mps | mep | dr | sir | dame | lord | lady
    | archduke | sheriff | superintendent | inspector general`),
  superlatives: [
    ...list(`the first | first time | first ever | first-ever | first woman | first man | first person | her first
      | his first | its first | their first | the only | the sole | sole | the most | the least | never before
      | best | worst | unprecedented | unparalleled | unrivalled | unique | a record | record high | record low
      | record-breaking | record number | an all-time | all-time high | all-time low | second only to | no other
      | the last of | more than any | better than any | best-selling | world's most | ever seen
      | ever recorded | ever made`),
  ],
  superlativeForm: /^\p{Ll}{3,}est$/u,
  notSuperlatives:
    words(`rest test west forest interest request protest honest harvest arrest contest guest invest
    suggest chest nest quest modest priest behest attest digest ingest manifest tempest conquest bequest crest
    pest vest inquest unrest detest divest wrest jest molest northwest southwest midwest earnest dishonest lest
    infest disinterest rainforest reinvest retest breast east northeast southeast beast feast least blest armrest
    self-interest fest guest latest`),
  superlativeMore: null,
  afterSuperlative: [],
  causes:
    list(`because | because of | due to | owing to | thanks to | led to | leads to | leading to | lead to
    | caused | causes | causing | cause of | as a result | as a result of | the result of | resulted in
    | results in | resulting in | resulted from | in response to | in retaliation for | triggered | sparked
    | prompted | provoked | brought about | blamed on | blamed for | blame for | attributed to | stems from
    | stemmed from | therefore | consequently | contributed to | contributes to | responsible for | forced
    | after pressure from | under pressure from | pressure from | after protests | after an outcry | after outcry
    | after criticism | after complaints | at the request of | on the orders of | that is why | drove up
    | driven by | fuelled by | fueled by`),
  that: ["that"],
  notNames:
    words(`a an the this that these those i i'm i've i'd i'll he she it we you they him her his hers its our
    your their them us me my mine who whom whose which what when where why how there here and or but nor so yet for
    if unless until while whereas although though because since as at by in into of off on onto out over from to
    up with within without about above across after against along among around before behind below beneath beside
    besides between beyond despite down during except inside like near outside past per through throughout toward
    towards under underneath upon via not no none nobody nothing nowhere neither either both each every everyone
    everybody everything some somebody someone something any anybody anyone anything all most many much more less
    few fewer several other others another such same one two three four five six seven eight nine ten only just
    even still also too then thus hence now later soon once again always never ever often sometimes perhaps maybe
    however moreover meanwhile instead indeed rather quite very is are was were be been being am do does did has
    have had will would shall should can could may might must let it's that's there's what's who's he's she's
    we're they're you're don't didn't doesn't isn't wasn't can't won't couldn't wouldn't asked according citing
    given born yes well oh in-depth read photo picture image caption
    american british english french german russian ukrainian chinese japanese spanish italian polish dutch swedish
    norwegian danish finnish greek turkish israeli palestinian arab arabic iranian iraqi syrian egyptian indian
    pakistani afghan korean vietnamese thai african european asian australian canadian mexican brazilian
    argentine argentinian chilean colombian venezuelan cuban irish scottish welsh czech slovak hungarian romanian
    bulgarian serbian croatian austrian swiss belgian portuguese latin soviet roman jewish muslim christian
    catholic protestant islamic buddhist hindu orthodox western eastern northern southern
    americans russians ukrainians germans europeans israelis palestinians britons chinese poles kurdish hebrew
    democratic republican democrat republican democrats republicans`),
  adverbForm: /ly$/u,
};
