import { expect, test } from "vitest";
import { proposeClaims } from "./split-sentence";

/** Sentence, and what it is offered as. Where nothing is split, one proposal says the sentence. */
const SENTENCES: [string, string[]][] = [
  [
    "El plan tiene 28 puntos, según Axios.",
    ["El plan tiene 28 puntos, según Axios", "El plan tiene 28 puntos"],
  ],
  [
    "Según la policía, murieron doce personas en el accidente.",
    ["Según la policía, murieron doce personas en el accidente", "Murieron doce personas en el accidente"],
  ],
  [
    "El ministro dijo que el plan era definitivo.",
    ["El ministro dijo que el plan era definitivo", "El plan era definitivo"],
  ],
  [
    "«No vamos a negociar con ellos», afirmó el presidente el lunes.",
    ["«No vamos a negociar con ellos», afirmó el presidente el lunes", "No vamos a negociar con ellos"],
  ],
  [
    "El enviado viajó a Moscú y se reunió con Putin.",
    ["El enviado viajó a Moscú", "El enviado se reunió con Putin"],
  ],
  ["Viajó a Moscú y firmó el acuerdo.", ["Viajó a Moscú", "Firmó el acuerdo"]],
  ["Kiev rechazó el plan, pero Moscú lo aceptó.", ["Kiev rechazó el plan", "Moscú lo aceptó"]],
  ["Mientras Kiev rechazó el plan, Moscú lo celebró.", ["Kiev rechazó el plan", "Moscú lo celebró"]],
  [
    "Steve Witkoff, que dirigió las conversaciones, voló a Moscú el martes.",
    ["Steve Witkoff voló a Moscú el martes", "Steve Witkoff dirigió las conversaciones"],
  ],
  [
    "El gobierno aprobó la ley y la oposición anunció un recurso.",
    ["El gobierno aprobó la ley", "La oposición anunció un recurso"],
  ],
  ["El ministro negó que el plan fuera suyo.", ["El ministro negó que el plan fuera suyo"]],
  [
    "Las conversaciones entre Kiev y Moscú fueron en Ginebra.",
    ["Las conversaciones entre Kiev y Moscú fueron en Ginebra"],
  ],
  [
    "El informe concluyó que los precios subieron un 12 % y los salarios bajaron.",
    [
      "El informe concluyó que los precios subieron un 12 % y los salarios bajaron",
      "Los precios subieron un 12 %",
      "Los salarios bajaron",
    ],
  ],
  [
    "El plan fue redactado en Miami y enviado a Kiev.",
    ["El plan fue redactado en Miami", "El plan fue enviado a Kiev"],
  ],
  [
    "Las conversaciones terminaron el viernes, explicó una fuente diplomática.",
    [
      "Las conversaciones terminaron el viernes, explicó una fuente diplomática",
      "Las conversaciones terminaron el viernes",
    ],
  ],
  ["El precio varía según la edad.", ["El precio varía según la edad"]],
  [
    "El presidente, Juan Pérez, aseguró el martes en una entrevista que el acuerdo estaba cerrado.",
    [
      "El presidente, Juan Pérez, aseguró el martes en una entrevista que el acuerdo estaba cerrado",
      "El acuerdo estaba cerrado",
    ],
  ],
  [
    "La empresa tiene 300 trabajadores y facturó 12 millones en 2023.",
    ["La empresa tiene 300 trabajadores", "La empresa facturó 12 millones en 2023"],
  ],
  [
    "Los salarios bajaron mientras que los precios subieron.",
    ["Los salarios bajaron", "Los precios subieron"],
  ],
  [
    "La reunión, que duró tres horas, terminó sin acuerdo.",
    ["La reunión terminó sin acuerdo", "La reunión duró tres horas"],
  ],
  [
    "María López, quien dirige el instituto, presentó el informe.",
    ["María López presentó el informe", "María López dirige el instituto"],
  ],
  [
    "«El acuerdo está cerrado», dijo Pérez, «y entra en vigor hoy».",
    [
      "«El acuerdo está cerrado», dijo Pérez, «y entra en vigor hoy»",
      "El acuerdo está cerrado y entra en vigor hoy",
    ],
  ],
  [
    "De acuerdo con el informe, el embalse está al 20 % de su capacidad; en 2019 estaba al 45 %.",
    [
      "De acuerdo con el informe, el embalse está al 20 % de su capacidad",
      "El embalse está al 20 % de su capacidad",
      "En 2019 estaba al 45 %",
    ],
  ],
  [
    "El juez admitió la querella y citó a los testigos.",
    ["El juez admitió la querella", "El juez citó a los testigos"],
  ],
];

test.each(SENTENCES)("%s", (sentence, wordings) => {
  const found = proposeClaims(sentence, { start: 0, end: sentence.length }, "es");
  expect(found.map((claim) => claim.wording)).toEqual(wordings);
});
