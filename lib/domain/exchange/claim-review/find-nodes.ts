import { DEEPEST, type Fields, isFields, isOfType, within } from "./finding";

export type FoundNode = { node: Fields; path: string };

/**
 * The nodes of a type in a document, wherever they stand (one alone, a list, @graph, a feed's items), in order. Nodes
 * within a found one are its own business.
 */
export function findNodes(document: unknown, type: string): FoundNode[] {
  const found: FoundNode[] = [];
  look(document, "", 0);
  return found;

  function look(value: unknown, path: string, depth: number) {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) look(one, within(path, index), depth + 1);
    } else if (isFields(value)) {
      if (isOfType(value, type)) found.push({ node: value, path });
      else for (const [field, one] of Object.entries(value)) look(one, within(path, field), depth + 1);
    }
  }
}
