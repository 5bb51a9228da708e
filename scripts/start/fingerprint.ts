import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** What a build is made of. Tests, documents and scripts are not in it. */
const FOLDERS = ["app", "components", "lib", "public", "prisma/schema"];
const FILES = [
  "package.json",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "proxy.ts",
  "instrumentation.ts",
];
/** Made from the schema, which is in it already. */
const GENERATED = "lib/platform/database/generated";

/** One value for the present state of the source, committed or not; it needs no git. */
export function sourceFingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const file of buildInputs(root)) {
    hash
      .update(file)
      .update("\0")
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Paths from the root, with forward slashes, in one order everywhere. */
export function buildInputs(root: string): string[] {
  const found = FOLDERS.flatMap((folder) => filesBelow(root, folder));
  const single = FILES.filter((file) => fs.existsSync(path.join(root, file)));
  return [...found, ...single].filter((file) => !isTest(file)).sort();
}

function filesBelow(root: string, folder: string): string[] {
  if (folder === GENERATED || !fs.existsSync(path.join(root, folder))) return [];
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.name.startsWith(".")) return [];
    return entry.isDirectory() ? filesBelow(root, place) : [place];
  });
}

function isTest(file: string) {
  return /\.test\.tsx?$/.test(file) || file.startsWith("lib/usecases/testing/");
}
