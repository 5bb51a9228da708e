import type { HintRules } from "./hint-rules";
import { list, words } from "./rule-tables";

/** Spanish. */
export const RULES_ES: HintRules = {
  abbreviations: words("sr sra srta dr dra d gral cnel pdte excmo núm pág art"),
  numberWords: [
    ...words(`dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
      dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien cientos mil miles
      millón millones docena docenas mitad tercio tercios doble duplicó duplicado duplicaron duplica triplicó
      triplicado triplicaron cuadruplicó quinientos doscientos trescientos cuatrocientos`),
    ...list("uno de cada | una de cada | la mitad | un tercio | un cuarto de | tres cuartos | por ciento"),
  ],
  magnitudes:
    list(`millones | millones de euros | millones de dólares | mil | mil millones | por ciento | euros
    | dólares | pesos | libras | kilómetros | metros | toneladas | hectáreas | litros | grados | puntos`),
  currencies: words("eur usd"),
  months: words(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre`),
  monthsThatAreWords: [],
  beforeMonths: words("de en desde hasta"),
  beforeYears: words("en de del desde hasta entre y a año hacia durante verano invierno"),
  dateWords: [
    ...words(`lunes martes miércoles jueves viernes sábado sábados domingo domingos ayer hoy anteayer anoche navidad
      nochebuena ramadán`),
    ...list(`la semana pasada | el mes pasado | el año pasado | este año | este mes | esta semana | la próxima semana
      | el próximo año | el próximo mes | el pasado lunes | el pasado martes | el pasado miércoles
      | el pasado jueves | el pasado viernes | el pasado sábado | el pasado domingo | hace un año | hace un mes
      | hace una semana | hace una década | la década | el siglo | fin de semana | semana santa`),
  ],
  afterDateNumbers: list("años atrás | meses atrás | años después | años antes"),
  timeWords:
    list(`medianoche | mediodía | madrugada | de la noche | de la tarde | de la mañana | por la mañana
    | por la noche | por la tarde | al amanecer`),
  beforeTimes: words("las la"),
  offices: list(`presidente | presidenta | vicepresidente | vicepresidenta | expresidente | expresidenta
    | primer ministro | primera ministra | ministro | ministra | ministros | ministra de hacienda | exministro
    | exministra | secretario | secretaria | secretario de estado | secretaria de estado | secretario general
    | secretaria general | senador | senadora | senadores | diputado | diputada | diputados | diputadas
    | gobernador | gobernadora | alcalde | alcaldesa | alcaldes | exalcalde | concejal | concejala | consejero
    | consejera | embajador | embajadora | exembajador | enviado especial | enviado | enviada | cónsul | portavoz
    | portavoces | vocero | vocera | rey | reina | príncipe | princesa | papa | obispo | arzobispo | cardenal
    | general | teniente | coronel | almirante | comandante | capitán | sargento | comisario | comisaria | fiscal
    | fiscales | juez | jueza | jueces | magistrado | magistrada | director | directora | director general
    | directora general | consejero delegado | consejera delegada | jefe de gabinete | jefa de gabinete
    | jefe de estado | jefe del estado | asesor | asesora | asesores | catedrático | catedrática | rector | rectora
    | decano | decana | canciller | delegado del gobierno`),
  superlatives: [
    ...list(`el primero | la primera | el primer | los primeros | las primeras | primera vez | por primera vez
      | el único | la única | los únicos | las únicas | el mayor | la mayor | los mayores | las mayores | el menor
      | la menor | el mejor | la mejor | los mejores | las mejores | el peor | la peor | los peores | las peores
      | récord | un récord | sin precedentes | nunca antes | jamás | el más | la más | los más | las más | lo más
      | el último de | inédito | inédita`),
  ],
  superlativeForm: /^\p{Ll}{3,}ísim[oa]s?$/u,
  notSuperlatives: [],
  superlativeMore: "más",
  afterSuperlative: words("de del que"),
  causes:
    list(`porque | debido a | debido al | a causa de | a causa del | por culpa de | por culpa del | gracias a
    | gracias al | como consecuencia | como consecuencia de | a consecuencia de | como resultado | a raíz de
    | a raíz del | provocó | provocaron | provoca | provocan | provocado por | provocada por | causó | causaron
    | causado por | causada por | causa de | desencadenó | desencadenaron | llevó a | llevaron a | condujo a
    | obligó a | obligaron a | por lo que | puesto que | ya que | dado que | tras las protestas | tras la protesta
    | tras las presiones | tras la presión | tras las críticas | bajo la presión | bajo presión | en respuesta a
    | motivó | motivado por | ocasionó | ocasionaron | se debe a | se debió a | responsable de | responsables de`),
  that: ["que"],
  notNames:
    words(`el la los las lo un una unos unas y e o u ni pero mas sino aunque si que quien quienes cual cuyo
    donde cuando como cuanto por para con sin sobre tras ante bajo contra desde durante entre hacia hasta según en
    de del a al no sí ya más menos muy también tampoco además así entonces luego después antes ahora hoy ayer
    siempre nunca jamás quizá quizás tal vez yo tú él ella ello nosotros ellos ellas usted ustedes me te se nos le
    les su sus mi mis tu tus nuestro nuestra este esta esto estos estas ese esa eso esos esas aquel aquella todo
    toda todos todas algo alguien algún alguno alguna algunos algunas nada nadie ningún ninguno ninguna cada otro
    otra otros otras mucho mucha muchos muchas poco poca pocos pocas uno dos tres cuatro cinco seis siete ocho
    nueve diez es era fue son eran fueron ser ha han había hay hubo está están estaba hace hacía qué quién cómo
    cuándo dónde cuál mientras pues porque incluso solo sólo aun aún aquí allí allá nacido nacida mediante
    fuentes tanto ambos ambas varios varias cualquier mismo don doña sr sra`),
  adverbForm: /mente$/u,
};
