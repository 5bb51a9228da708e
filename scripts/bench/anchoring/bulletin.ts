import type { Random } from "./random";

const PLACES = ["Kirkmore", "Tarrow", "Ardle", "Skerry", "Dunmoor", "Helston", "Brae", "Invercarn"];
const BODIES = [
  "the police",
  "the fire service",
  "the coastguard",
  "the health board",
  "the council",
  "the union",
];
const KINDS = [
  "people were hurt",
  "houses lost power",
  "roads were closed",
  "flights were cancelled",
  "schools stayed shut",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A text in which every sentence is like many others: what differs is a name and a figure. The hardest kind. */
export function bulletin(paragraphs: number, random: Random): string {
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 2 + random.below(4) }, () => statement(random)).join(" "),
  ).join("\n\n");
}

export function statement(random: Random): string {
  const place = random.pick(PLACES);
  const body = random.pick(BODIES);
  const day = random.pick(DAYS);
  const many = `${2 + random.below(90)} ${random.pick(KINDS)}`;
  return random.pick([
    `In ${place}, ${many} on ${day}, ${body} said.`,
    `On ${day} ${many} in ${place}, according to ${body}.`,
    `${body.replace(/^t/, "T")} said that ${many} in ${place} on ${day}.`,
    `“It could have been worse,” a spokesperson for ${body} in ${place} said on ${day}.`,
  ]);
}
