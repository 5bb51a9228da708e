/**
 * Words that decide whether a full stop ends a sentence, by language. Data only; sentence-breaks.ts reads it. Without
 * the last full stop; a word written here with a capital counts with a capital only ("Sun." is a day, "sun." is not). A
 * language that is not here has the words of every language and no others.
 */
export type SentenceWords = {
  /** A name follows: "Mr. Smith", "St. Petersburg". Never the end. */
  beforeName: ReadonlySet<string>;
  /** A number follows: "No. 4", "pág. 12", "Nov. 21". The end only when none does. */
  beforeNumber: ReadonlySet<string>;
  /** Something follows, whatever it is: "vs. Wade", "bzw. Berlin". Never the end. */
  beforeAnything: ReadonlySet<string>;
  /** May stand at the end: "Apple Inc.", "etc.". The end when a word follows that begins sentences. */
  anywhere: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence and no name. */
  starters: ReadonlySet<string>;
  /** "Kushner asked": what follows a quotation's question mark within the same sentence. */
  said: ReadonlySet<string>;
  /** "3. Oktober": a number with a full stop before a noun or a month. */
  ordinals: boolean;
};

/** Spelled with a small letter even where a sentence begins. */
export const SMALL_NAMES: ReadonlySet<string> = words("kyiv iphone ipad ios macos ebay ipod imac");

/** What follows a full stop in a name on the web, and is no sentence: "Booking.Com", "Node.Js". */
export const WEB_ENDINGS: ReadonlySet<string> = words(
  "com org net gov edu mil int info biz io app dev ai eu uk us de fr es it nl ru ua cn jp br mx ch at be pl se no js ts py md pdf html htm doc docx txt php asp aspx jpg png gif",
);

const EVERYWHERE = {
  beforeName: words("mr mrs ms dr prof sr sra mme mlle gen col lt capt cmdr maj sgt adm st"),
  beforeNumber: words("no nos nr p pp vol fig art ch"),
  beforeAnything: words("vs v cf ca"),
  anywhere: words("jr etc inc ltd corp co bros ph.d esq"),
};

const EN = language({
  beforeName: words(
    "messrs mx Pres Sen Sens Rep Reps Gov Govs Hon Rev Fr Supt Det Insp cpl pvt pfc Brig Amb Atty Mt Ft Pt gens drs profs lts sgts",
  ),
  beforeNumber: words(
    "approx est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec sec chap para paras figs arts vols circa tel ext",
  ),
  beforeAnything: words("op viz"),
  anywhere: words(
    "al Assn Dept Univ Govt Intl Natl Ave Blvd Rd Bldg Cos Mfg Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo",
  ),
  starters: words(
    "the a an he she it they we you i this that these those there here in on at by for from with without to of as if when while where who what why how which whose after before since until during under over between among against about despite although though because but and or nor so yet then now later soon still even only also both each every all any some many most more much few several no not nothing nobody none neither either his her its their our my your one two three four five six seven eight nine ten another other others such however meanwhile moreover instead therefore thus hence indeed perhaps yesterday today tomorrow earlier recently once again was were is are has have had did does do will would could should can may might must let asked according speaking following",
  ),
  said: words(
    "said says asked asks replied replies answered answers told tells wrote writes wondered demanded added adds shouted declared insisted exclaimed quipped joked inquired countered responded",
  ),
});

const ES = language({
  beforeName: words(
    "sres sras srta srtas dra dres D dª dña gral cnel tte cmte alte ing lic profa excmo excma ilmo ilma rdo hno hna pbro sto sta mons ud uds vd vds avda av pza",
  ),
  beforeNumber: words(
    "núm num núms pág pag págs párr arts cap caps apdo aprox tel ej ed fol lám tít ref ene feb mar abr may jun jul ago sept oct nov dic",
  ),
  beforeAnything: words("p.ej vid ibíd cfr"),
  anywhere: words("ee.uu rr.hh ff.aa jj.oo cía etc dpto prov hnos adm izq dcha a.c d.c s.a s.l"),
  starters: words(
    "el la los las lo un una unos unas él ella ellos ellas este esta estos estas ese esa esos esas eso esto aquel aquella en de del al a con sin por para según sobre entre tras ante bajo hasta desde contra durante mediante cuando como si que quien quienes donde cuyo pero y e o u ni no sí ya aún también además sin embargo entonces ahora luego después antes hoy ayer mañana su sus mi tu nuestro nuestra se le les me te nos hay fue era es son está están ha han había así aunque porque pues mientras todo todos toda todas cada otro otra otros otras muchos muchas varios varias algunos algunas nadie nada ninguno uno dos tres cuatro cinco más menos",
  ),
  said: words(
    "dijo dice preguntó pregunta respondió responde contestó contesta añadió agregó señaló afirmó aseguró declaró explicó exclamó escribió insistió comentó",
  ),
});

const DE = language({
  beforeName: words("Hr Hrn Fr Frl Hl dipl Ing Mag lic frhr"),
  beforeNumber: words(
    "nr nrn abs s bd jg kap abb tab ziff rn tel ca zirka jan feb mär apr jun jul aug sep sept okt nov dez",
  ),
  beforeAnything: words("z.b d.h u.a u.ä z.t bzw vgl sog geb gest inkl exkl ggf evtl i.d.r s.o s.u v.a o.ä"),
  anywhere: words("usw etc u.s.w usf mio mrd tsd jh jhd str pl v.chr n.chr ev kath allg max min gmbh e.v"),
  starters: words(
    "der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses diesen jene jener in im an am auf aus bei beim mit nach von vom zu zum zur für gegen ohne um durch über unter vor zwischen seit während wegen trotz als wenn weil dass ob wie wo wer was warum aber und oder doch denn auch nur noch schon dann nun jetzt hier dort so da damit dabei dazu daher deshalb allerdings jedoch zudem außerdem inzwischen heute gestern morgen kein keine nicht nichts niemand alle viele einige mehrere beide sein seine seinen ihre ihren unser mein",
  ),
  said: words("sagte sagt fragte fragt antwortete erklärte schrieb rief entgegnete betonte ergänzte"),
  ordinals: true,
});

const FR = language({
  beforeName: words("M MM mme mmes mlle mlles Me mgr Pr drs vve"),
  beforeNumber: words("n° art chap éd env janv févr avr juil sept oct nov déc tél"),
  beforeAnything: words("p.ex c.-à-d cf av apr"),
  anywhere: words("etc s.a s.a.r.l j.-c bd boul"),
  starters: words(
    "le la les l un une des du de il elle ils elles on nous vous je ce cet cette ces c en dans sur sous à au aux avec sans pour par selon entre vers chez depuis pendant après avant lors comme si quand lorsque qui que quoi où mais et ou ni car donc or ne pas non oui aussi puis ensuite enfin alors ainsi toutefois cependant pourtant aujourd hier demain son sa ses leur leurs notre nos mon ma mes tout tous toute toutes chaque plusieurs certains aucun aucune rien personne",
  ),
  said: words("dit demande demanda répond répondit affirme ajoute explique écrit déclare"),
});

const IT = language({
  beforeName: words("sig sigg sig.ra sig.na dott dott.ssa avv ing Arch geom rag On Sen Cap S mons prof.ssa"),
  beforeNumber: words("n num pag pagg art artt cap tel gen feb mar apr mag giu lug ago set ott nov dic"),
  beforeAnything: words("p.es es cfr"),
  anywhere: words("ecc s.p.a s.r.l a.c d.c"),
  starters: words(
    "il lo la i gli le l un uno una egli lui lei loro noi voi io questo questa questi queste quello quella in di da del della dei a al con senza per su sul tra fra dopo prima durante secondo quando come se che chi dove ma e o né non anche poi ora oggi ieri domani già così tuttavia inoltre suo sua suoi nostro tutto tutti ogni molti alcuni nessuno niente",
  ),
  said: words("disse dice ha chiese chiede rispose risponde ha aggiunse scrisse dichiarò"),
});

const PT = language({
  beforeName: words("sres sras dra D dª Eng Arq exmo exma Gal Cel Ten Cap"),
  beforeNumber: words("n nº núm pág págs art arts cap tel aprox fev abr mai ago set out dez"),
  beforeAnything: words("p.ex cf"),
  anywhere: words("etc ltda s.a a.c d.c av"),
  starters: words(
    "o a os as um uma uns umas ele ela eles elas este esta esse essa isto isso aquele em no na nos nas de do da dos das ao à com sem por para segundo sobre entre após antes desde durante quando como se que quem onde mas e ou nem não sim já ainda também além então agora depois hoje ontem amanhã seu sua seus suas nosso há foi era é são está todo todos cada outro muitos alguns ninguém nada",
  ),
  said: words("disse diz perguntou pergunta respondeu acrescentou afirmou declarou escreveu"),
});

const NL = language({
  beforeName: words("dhr mevr mw mr drs ir ds mgr"),
  beforeNumber: words("nr nrs blz art hfdst tel ca"),
  beforeAnything: words("bijv d.w.z m.a.w o.a t.a.v zgn incl excl"),
  anywhere: words("enz etc mln mld n.v b.v v.chr"),
  starters: words(
    "de het een hij zij ze wij we ik jij je u dit dat deze die in op aan bij met naar van voor tegen zonder om door over onder tussen sinds tijdens na als wanneer omdat hoe waar wie wat waarom maar en of want ook nog dan nu hier daar zo toen toch echter bovendien vandaag gisteren morgen geen niet niets niemand alle veel zijn haar hun ons mijn",
  ),
  said: words("zei zegt vroeg vraagt antwoordde schreef verklaarde"),
});

const BY_LANGUAGE: ReadonlyMap<string, SentenceWords> = new Map([
  ["en", EN],
  ["es", ES],
  ["de", DE],
  ["fr", FR],
  ["it", IT],
  ["pt", PT],
  ["nl", NL],
]);

const OTHERS = language({});

/** Languages that write ordinals with a full stop, and whose other words are not kept here. */
const WITH_ORDINALS = language({ ordinals: true });
const ORDINAL_LANGUAGES = words("da nb nn no fi cs sk sl hr bs sr hu pl et lv is tr");

/** The words of a language, by its BCP 47 tag. */
export function sentenceWords(tag: string): SentenceWords {
  const name = tag.toLowerCase().split("-")[0] ?? "";
  return BY_LANGUAGE.get(name) ?? (ORDINAL_LANGUAGES.has(name) ? WITH_ORDINALS : OTHERS);
}

function language(own: Partial<SentenceWords>): SentenceWords {
  const joined = (name: keyof typeof EVERYWHERE) => new Set([...EVERYWHERE[name], ...(own[name] ?? [])]);
  const beforeNumber = joined("beforeNumber");
  return {
    beforeName: joined("beforeName"),
    beforeNumber,
    beforeAnything: joined("beforeAnything"),
    anywhere: joined("anywhere"),
    starters: own.starters ?? new Set(),
    said: own.said ?? new Set(),
    ordinals: own.ordinals ?? false,
  };
}

function words(text: string): Set<string> {
  return new Set(text.split(" "));
}
