import { expect, test } from "vitest";
import { saidOrigins } from "./said-origins";

const NAMES = new Map(
  ["Reuters", "Cyprus Mail", "UNN", "A person", "Someone", "Caliber", "Round", "About"].map((name) => [
    name,
    { name, anonymous: name === "A person" },
  ]),
);
const node = (id: string, ownReporting = false) => ({ id, lineage: "known" as const, ownReporting });

test("names the origins, how many rely on each, and what nobody has said", () => {
  const graph = {
    items: ["Reuters", "Cyprus Mail", "UNN", "Caliber", "Round"],
    nodes: [
      ...[node("Reuters"), node("Cyprus Mail"), node("UNN"), node("A person"), node("Round"), node("About")],
      { id: "Caliber", lineage: "unknown" as const, ownReporting: false },
    ],
    reliesOn: [
      ...[["Reuters", "A person"] as [string, string], ["Cyprus Mail", "Reuters"] as [string, string]],
      ...[["UNN", "Cyprus Mail"] as [string, string], ["Round", "About"] as [string, string]],
      ["About", "Round"] as [string, string],
    ],
    sameOrigin: [],
  };
  expect(saidOrigins(graph, NAMES)).toMatchObject({
    ...{ min: 1, max: 2 },
    independent: [{ name: "A person", anonymous: true, reliedOnBy: 2 }],
    single: [
      { name: "A person", anonymous: true },
      { name: "Reuters", anonymous: false },
    ].reverse(),
    unknown: ["Caliber"],
  });
});

test("a merged origin is named by all who are one in it, and is anonymous when all of them are", () => {
  const graph = {
    items: ["Reuters"],
    nodes: [node("Reuters"), node("A person", true), node("Someone")],
    reliesOn: [["Reuters", "A person"] as [string, string]],
    sameOrigin: [["A person", "Someone"]],
  };
  expect(saidOrigins(graph, NAMES).independent).toEqual([
    { name: "A person and Someone", anonymous: false, reliedOnBy: 0 },
  ]);
});
