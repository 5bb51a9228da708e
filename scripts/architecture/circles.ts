import { importsOf, type ProjectFile } from "./project-files";

/** Use cases, folder by folder, that come back to themselves; tests and what they share are left out. */
export function circlesOfUseCases(files: ProjectFile[]): string[] {
  const nounOf = (name: string) => /^lib\/usecases\/(?!testing\/)([^/]+)\//.exec(name)?.[1];
  const uses = new Map<string, Set<string>>();
  for (const file of files.filter(({ path: name }) => nounOf(name) && !name.includes(".test."))) {
    const noun = nounOf(file.path) ?? "";
    const others = importsOf(file).flatMap((target) => nounOf(target) ?? []);
    uses.set(noun, new Set([...(uses.get(noun) ?? []), ...others.filter((other) => other !== noun)]));
  }
  const found = new Map<string, string>();
  const walk = (trail: string[]) => {
    for (const next of uses.get(trail.at(-1) ?? "") ?? []) {
      const circle = trail.slice(trail.indexOf(next));
      if (!trail.includes(next)) walk([...trail, next]);
      else
        found.set([...circle].sort().join(), `use cases go in a circle: ${[...circle, next].join(" -> ")}`);
    }
  };
  for (const noun of [...uses.keys()].sort().reverse()) walk([noun]);
  return [...found.values()];
}
