import { importsOf, type ProjectFile } from "./project-files";

/**
 * Use cases, folder by folder, that come back to themselves, each circle once with a file that makes each step. Tests and
 * what they share are left out. Walks every path, which a handful of folders allows.
 */
export function circlesOfUseCases(files: ProjectFile[]): string[] {
  const steps = stepsBetweenFolders(files);
  const found = new Map<string, string>();
  const walk = (trail: string[]) => {
    for (const next of steps.get(trail.at(-1) ?? "")?.keys() ?? []) {
      if (!trail.includes(next)) {
        walk([...trail, next]);
        continue;
      }
      const circle = trail.slice(trail.indexOf(next));
      const key = circle.toSorted().join();
      const places = circle.map((from, at) => steps.get(from)?.get(circle[at + 1] ?? next));
      if (!found.has(key)) {
        found.set(key, `use cases go in a circle: ${[...circle, next].join(" -> ")} (${places.join(", ")})`);
      }
    }
  };
  for (const folder of [...steps.keys()].sort()) walk([folder]);
  return [...found.values()];
}

/** From each folder to each that it imports, with a file that does. */
function stepsBetweenFolders(files: ProjectFile[]): Map<string, Map<string, string>> {
  const steps = new Map<string, Map<string, string>>();
  for (const file of files) {
    const from = folderOf(file.path);
    if (!from || file.path.includes(".test.")) continue;
    const targets = steps.get(from) ?? new Map<string, string>();
    steps.set(from, targets);
    for (const to of importsOf(file).map(folderOf)) if (to && to !== from) targets.set(to, file.path);
  }
  return steps;
}

function folderOf(name: string): string | undefined {
  return /^lib\/usecases\/(?!testing\/)([^/]+)\//.exec(name)?.[1];
}
