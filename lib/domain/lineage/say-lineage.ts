import type { SaidOrigins } from "../corroboration/said-origins";
import { capitalised, countInWords, joined } from "../verification/say-items";
import type { ClaimLineage, LineagePassage } from "./claim-lineage";
import { RELATION_WORDS } from "./vocabulary";

/** "2 independent origins: Reuters, and four reports that rely on it; Bloomberg" */
export function sayOrigins({ min, max, atLeast, independent, unknown }: SaidOrigins): string {
  const count = min === 0 ? "No" : String(min);
  const head = `${atLeast ? "At least " : ""}${count} independent origin${min === 1 ? "" : "s"}`;
  const names = independent.map(({ name, reliedOnBy }) => {
    if (reliedOnBy === 0) return name;
    return `${name}, and ${countInWords(reliedOnBy, "report")} that ${reliedOnBy === 1 ? "relies" : "rely"} on it`;
  });
  const known = names.length > 0 ? `${head}: ${names.join("; ")}.` : `${head}.`;
  const open =
    unknown.length > 0
      ? ` Nobody has said yet what ${joined(unknown)} ${unknown.length === 1 ? "rests" : "rest"} on`
      : "";
  const atMost = max > min ? `: ${max} at most` : "";
  return open === "" ? known : `${known}${open}${atMost}.`;
}

/** "Without Reuters nothing that supports it comes down to an origin."; "" when there is no single point of failure. */
export function saySinglePoints({ single }: SaidOrigins): string {
  if (single.length === 0) return "";
  const [only] = single;
  return single.length === 1
    ? `A single point of failure: without ${only?.name}, nothing stands.`
    : `Single points of failure: without any one of ${joined(single.map(({ name }) => name))}, nothing stands.`;
}

/** What a person calls a passage's source. */
export function passageName({ source }: Pick<LineagePassage, "source">): string {
  return source?.name ?? "a source of a restricted story";
}

/** What is said of one passage of a claim, its source's lineage where it inherits, in sentences without a full stop. */
export function sayPassage(lineage: ClaimLineage, passageId: string): string[] {
  const byId = new Map(lineage.passages.map((passage) => [passage.id, passage]));
  const passage = byId.get(passageId);
  if (!passage) return [];
  const said = passage.inherits === null ? passage : byId.get(passage.inherits);
  const relies = lineage.edges
    .filter(({ from }) => from === said?.id)
    .map(({ relation, to }) => {
      const other = byId.get(to);
      return `${capitalised(RELATION_WORDS[relation])} ${other ? passageName(other) : "another source"}`;
    });
  const one = lineage.oneOrigins
    .filter(({ members }) => members.includes(passageId) || (said && members.includes(said.id)))
    .map(({ members }) => {
      const others = members
        .filter((id) => id !== passageId && id !== said?.id)
        .map((id) => byId.get(id))
        .filter((other) => other !== undefined);
      return `One origin with ${joined(others.map(passageName))}`;
    });
  return [...statement(said), ...relies, ...one];
}

function statement(passage: LineagePassage | undefined): string[] {
  switch (passage?.said) {
    case "own_reporting":
      return ["Its own reporting"];
    case "known":
      return ["Relies on nothing further"];
    case "not_known":
      return ["What it rests on was looked for, and is not known"];
    case "relies":
      return [];
    default:
      return ["Nobody has said yet what it rests on"];
  }
}
