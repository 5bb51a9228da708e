import { expect, test } from "vitest";
import { proposeClaims } from "./split-sentence";

/** Sentence, and what it is offered as. Where nothing is split, one proposal says the sentence. */
const SENTENCES: [string, string[]][] = [
  ["The plan has 28 points.", ["The plan has 28 points"]],
  [
    "The plan has 28 points, according to Axios.",
    ["The plan has 28 points, according to Axios", "The plan has 28 points"],
  ],
  [
    "According to two officials, the plan was drafted in Miami in October.",
    [
      "According to two officials, the plan was drafted in Miami in October",
      "The plan was drafted in Miami in October",
    ],
  ],
  [
    "The plan, according to Axios, has 28 points.",
    ["The plan, according to Axios, has 28 points", "The plan has 28 points"],
  ],
  [
    "Steve Witkoff said that the plan was final.",
    ["Steve Witkoff said that the plan was final", "The plan was final"],
  ],
  ["Steve Witkoff said the plan was final.", ["Steve Witkoff said the plan was final", "The plan was final"]],
  [
    "Steve Witkoff, the president’s envoy, told reporters on Monday that the talks had failed.",
    [
      "Steve Witkoff, the president’s envoy, told reporters on Monday that the talks had failed",
      "The talks had failed",
    ],
  ],
  [
    "“We have a deal that both sides can accept,” Trump said on Monday.",
    [
      "“We have a deal that both sides can accept,” Trump said on Monday",
      "We have a deal that both sides can accept",
    ],
  ],
  [
    "“We have a deal,” said Trump, “and it is a good one.”",
    ["“We have a deal,” said Trump, “and it is a good one.”", "We have a deal", "It is a good one"],
  ],
  [
    "Trump said: “We will never recognise the border.”",
    ["Trump said: “We will never recognise the border.”", "We will never recognise the border"],
  ],
  [
    "The talks were held in Geneva, officials said.",
    ["The talks were held in Geneva, officials said", "The talks were held in Geneva"],
  ],
  [
    "The talks were held in Geneva, said a person familiar with the matter.",
    [
      "The talks were held in Geneva, said a person familiar with the matter",
      "The talks were held in Geneva",
    ],
  ],
  [
    "Witkoff flew to Moscow and Kushner stayed in Miami.",
    ["Witkoff flew to Moscow", "Kushner stayed in Miami"],
  ],
  [
    "Witkoff flew to Moscow and met Putin in the Kremlin.",
    ["Witkoff flew to Moscow", "Witkoff met Putin in the Kremlin"],
  ],
  [
    "The plan was drafted in Miami and sent to Kyiv.",
    ["The plan was drafted in Miami", "The plan was sent to Kyiv"],
  ],
  [
    "The ministry cut the budget, but the army kept its bases.",
    ["The ministry cut the budget", "The army kept its bases"],
  ],
  ["While Kyiv rejected the plan, Moscow welcomed it.", ["Kyiv rejected the plan", "Moscow welcomed it"]],
  ["Moscow welcomed the plan while Kyiv rejected it.", ["Moscow welcomed the plan", "Kyiv rejected it"]],
  [
    "Steve Witkoff, who led the talks, flew to Moscow on Tuesday.",
    ["Steve Witkoff flew to Moscow on Tuesday", "Steve Witkoff led the talks"],
  ],
  [
    "The envoy met Kirill Dmitriev, who heads the fund.",
    ["The envoy met Kirill Dmitriev", "Kirill Dmitriev heads the fund"],
  ],
  [
    "They signed the agreement, which has 12 pages.",
    ["They signed the agreement", "The agreement has 12 pages"],
  ],
  ["He resigned, which surprised everyone.", ["He resigned, which surprised everyone"]],
  [
    "The talks between Kyiv and Moscow were held in Geneva.",
    ["The talks between Kyiv and Moscow were held in Geneva"],
  ],
  ["The revised and updated plan was sent to Kyiv.", ["The revised and updated plan was sent to Kyiv"]],
  [
    "The plan that Witkoff wrote and Dmitriev signed was leaked.",
    ["The plan that Witkoff wrote and Dmitriev signed was leaked"],
  ],
  ["Trump denied that the plan was his.", ["Trump denied that the plan was his"]],
  ["Trump did not say that the plan was final.", ["Trump did not say that the plan was final"]],
  [
    "The report that the plan was final surprised Kyiv.",
    ["The report that the plan was final surprised Kyiv"],
  ],
  [
    "The report found that prices rose by 12% and wages fell.",
    ["The report found that prices rose by 12% and wages fell", "Prices rose by 12%", "Wages fell"],
  ],
  [
    "Axios reported that Witkoff said the plan had 28 points.",
    [
      "Axios reported that Witkoff said the plan had 28 points",
      "Witkoff said the plan had 28 points",
      "The plan had 28 points",
    ],
  ],
  [
    "The first draft has 28 points; the second has 19.",
    ["The first draft has 28 points", "The second has 19"],
  ],
  ["Ukraine and Russia signed the deal.", ["Ukraine and Russia signed the deal"]],
  ["Not only the envoy but the minister was there.", ["Not only the envoy but the minister was there"]],
  ["Trump called it “a very good start”.", ["Trump called it “a very good start”"]],
  ["He believes the war will end soon.", ["He believes the war will end soon"]],
  [
    "Mayor Ada Bloom opened the bridge in 1932 and the city closed it in 2019.",
    ["Mayor Ada Bloom opened the bridge in 1932", "The city closed it in 2019"],
  ],
  ["Prices rose and wages fell.", ["Prices rose", "Wages fell"]],
  [
    "The company made a profit of $3 million and paid no tax, documents show.",
    [
      "The company made a profit of $3 million and paid no tax, documents show",
      "The company made a profit of $3 million",
      "The company paid no tax",
    ],
  ],
  [
    "Documents show that the company paid no tax.",
    ["Documents show that the company paid no tax", "The company paid no tax"],
  ],
  [
    "She left because the talks failed and the envoy was ill.",
    ["She left because the talks failed and the envoy was ill"],
  ],
  ["The plan was not only leaked but changed.", ["The plan was not only leaked but changed"]],
  ["He said he was tired, and he left.", ["He said he was tired, and he left", "He was tired", "He left"]],
  [
    "The envoy also said that the army would be cut to 600,000 troops.",
    [
      "The envoy also said that the army would be cut to 600,000 troops",
      "The army would be cut to 600,000 troops",
    ],
  ],
  ["A plan drafted in Miami was sent to Kyiv.", ["A plan drafted in Miami was sent to Kyiv"]],
  ["The United States and Russia agreed to meet.", ["The United States and Russia agreed to meet"]],
  ["Officials confirmed the visit.", ["Officials confirmed the visit"]],
  [
    "Reuters announced a deal that was worth $2 billion.",
    ["Reuters announced a deal that was worth $2 billion"],
  ],
  ["The minister promised that taxes would fall.", ["The minister promised that taxes would fall"]],
  ["Everything was ready; nobody came.", ["Everything was ready", "Nobody came"]],
  [
    "In 2014 Russia annexed Crimea, and in 2022 it invaded Ukraine.",
    ["In 2014 Russia annexed Crimea", "In 2022 it invaded Ukraine"],
  ],
  [
    "The envoy met the president of Ukraine, who was in Paris.",
    ["The envoy met the president of Ukraine", "The president of Ukraine was in Paris"],
  ],
  ["“It is possible“he confesses.", ["“It is possible“he confesses", "It is possible"]],
  [
    "He bought a house in Miami and paid for it in cash.",
    ["He bought a house in Miami", "He paid for it in cash"],
  ],
  [
    "The bank raised rates and fees charged to customers.",
    ["The bank raised rates and fees charged to customers"],
  ],
  [
    "He knew the presidents of Russia and Ukraine had met.",
    ["He knew the presidents of Russia and Ukraine had met"],
  ],
  [
    "The report was written in May and sent to the minister in June.",
    ["The report was written in May", "The report was sent to the minister in June"],
  ],
  [
    "Dmitriev’s draft was the basis of the plan, which was written in English and later translated into Russian.",
    [
      "Dmitriev’s draft was the basis of the plan",
      "The plan was written in English",
      "The plan was later translated into Russian",
    ],
  ],
  [
    "The state said it had no record of the meeting.",
    ["The state said it had no record of the meeting", "It had no record of the meeting"],
  ],
  [
    "Officials said on Monday in a statement that the visit was over.",
    ["Officials said on Monday in a statement that the visit was over", "The visit was over"],
  ],
  [
    "The army, which has 40,000 soldiers, left the city on Monday, and the mayor resigned.",
    ["The army left the city on Monday", "The army has 40,000 soldiers", "The mayor resigned"],
  ],
  [
    "Putin has said he is ready, but Kyiv wants guarantees.",
    ["Putin has said he is ready, but Kyiv wants guarantees", "He is ready", "Kyiv wants guarantees"],
  ],
  [
    "The spokeswoman, Maria Zakharova, confirmed that the letter existed.",
    ["The spokeswoman, Maria Zakharova, confirmed that the letter existed", "The letter existed"],
  ],
  [
    "“They never asked us, and we never agreed,” the mayor, Ada Bloom, told Axios.",
    [
      "“They never asked us, and we never agreed,” the mayor, Ada Bloom, told Axios",
      "They never asked us",
      "We never agreed",
    ],
  ],
  [
    "The meeting, which lasted three hours, was held at the house of Kirill Dmitriev, who grew up in Kyiv.",
    [
      "The meeting was held at the house of Kirill Dmitriev",
      "The meeting lasted three hours",
      "Kirill Dmitriev grew up in Kyiv",
    ],
  ],
  [
    "It was the first time the two had met, and the last.",
    ["It was the first time the two had met, and the last"],
  ],
  [
    "The court ruled that the search was illegal.",
    ["The court ruled that the search was illegal", "The search was illegal"],
  ],
  ["He is 54 and lives in London.", ["He is 54", "He lives in London"]],
  [
    "The firm has 300 workers and offices in Lyon and Turin.",
    ["The firm has 300 workers and offices in Lyon and Turin"],
  ],
  [
    "The plan calls for a smaller army and bars Ukraine from joining NATO.",
    ["The plan calls for a smaller army", "The plan bars Ukraine from joining NATO"],
  ],
];

test.each(SENTENCES)("%s", (sentence, wordings) => {
  const found = proposeClaims(sentence, { start: 0, end: sentence.length }, "en");
  expect(found.map((claim) => claim.wording)).toEqual(wordings);
});
