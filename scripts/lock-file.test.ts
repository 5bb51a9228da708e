import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

type Locked = { version?: string; optionalDependencies?: Record<string, string> };

const root = path.resolve(import.meta.dirname, "..");
const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  fs.readFileSync(path.join(root, "package-lock.json"), "utf8"),
);

/** npm drops those that its registry does not have, and then refuses the lock file on every fresh machine. */
test("the lock file names the packages for every platform, not just this machine's", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
  );
  expect(missing).toEqual([]);
});

/** Found as Node finds it: beside the package that asks, or in any folder above. */
function isLocked(place: string, name: string): boolean {
  if (packages[path.posix.join(place, "node_modules", name)]?.version) return true;
  if (place === "") return false;
  return isLocked(place.slice(0, Math.max(0, place.lastIndexOf("node_modules/"))).replace(/\/$/, ""), name);
}
