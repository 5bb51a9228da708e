/** An article as editors paste it, and its second draft: sentences moved, reworded, deleted and duplicated. */

const TALKS = [
  "The talks over the harbour began again in the middle of October, after the strike at the northern docks had ended. The mayor ordered a roadmap of her own, two officials said.",
  "Her envoy, Tomas Lindqvistand the harbour master drew up the controversial 28-point plan in four days. According to the agency Northwirethis document was based on another that the port company had sent in September.",
  'Lindqvist confirmed the contacts and named the red lines of the company: "the pier stays where it is - and so do we", he wrote. The company denies that it asked for the night shift to be abolished.',
];
const MEETING =
  "On 16 October the two sides met at the customs house, and the meeting lasted six hours. The recording of a telephone call, published by the portal Dockside, shows that the envoy gave the company advice beforehand.";
const MONEY =
  "The city has put 4.2 million into the northern docks since 2019. Nobody in the council voted against the last payment.";
const DOUBTS =
  "Doubts about who wrote the plan arose at once. The harbour union noted that whole sentences had been translated from another language.";
const DENIAL =
  "The company’s lawyer rejects that. A spokeswoman for the mayor called the plan a framework and nothing more.";
const VOTE = "The council votes on Thursday.";

export const FIRST_DRAFT = [...TALKS, MEETING, MONEY, DOUBTS, DENIAL, VOTE].join("\n\n");

export const SECOND_DRAFT = [
  // The first paragraph stays; a new one pushes everything below down. The money has moved into it, and to the end.
  TALKS[0],
  `This newspaper has seen two versions of the document. ${MONEY}`,
  TALKS[1]?.replace("28-point plan in four days", "22-point plan in three days"),
  TALKS[2]?.replaceAll('"', "”").replace("”the pier", "“the pier").replace(" - and", " – and"),
  // One sentence is gone, the other reworded.
  "On 16 October the two sides met at the customs house, and the meeting lasted seven hours.",
  // Doubts stand at their place, and once more further down.
  DOUBTS,
  "The company’s lawyer rejects that. Nobody at the town hall wanted to comment on it.",
  VOTE,
  DOUBTS,
  `More talks will follow next week, both sides say. ${MONEY}`,
].join("\n\n");

/** Words of the first draft that claims are logged on, in reading order. */
export const CLAIMED = {
  stays: "The mayor ordered a roadmap of her own",
  reworded: "drew up the controversial 28-point plan",
  movedDown: "this document was based on another",
  typography: '"the pier stays where it is - and so do we"',
  open: "The company denies that it asked for the night shift to be abolished",
  meeting: "On 16 October the two sides met at the customs house",
  waits: "the meeting lasted six hours",
  leaves: "shows that the envoy gave the company advice beforehand",
  twice: "The city has put 4.2 million into the northern docks since 2019",
  copied: "whole sentences had been translated from another language",
  cut: "A spokeswoman for the mayor called the plan a framework and nothing more",
  last: "The council votes on Thursday",
} as const;

export type Claimed = keyof typeof CLAIMED;
