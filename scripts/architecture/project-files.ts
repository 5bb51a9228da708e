import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** `path` from the project's root, with slashes on every system. */
export type ProjectFile = { path: string; text: string };

const FOLDERS = ["app", "components", "e2e", "lib", "prisma", "scripts"];

/** Every .ts and .tsx of the project that a person wrote. */
export function projectFiles(root: string): ProjectFile[] {
  const inside = FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  return [...inside, ...readdirSync(root)]
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(generated|node_modules)\/|next-env/.test(name))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), "utf8") }));
}

const IMPORT =
  /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** What a file imports: files as paths from the project's root without ending, packages by name. */
export function importsOf({ path: from, text }: ProjectFile): string[] {
  return Array.from(text.matchAll(IMPORT), ([, plain, dynamic]) => {
    const target = plain ?? dynamic ?? "";
    if (target.startsWith("@/")) return target.slice(2);
    return target.startsWith(".") ? path.posix.join(path.posix.dirname(from), target) : target;
  });
}
