import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const MAC = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** A Chrome or Chromium that starts: the machine's, else one that Playwright has fetched before. */
export function installedBrowser(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const places = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...MAC];
  return [...places, chromium.executablePath()].find(starts) ?? null;
}

/** Finds or installs one: the machine's, the distribution's package, Playwright's own; else a sentence that says what to do. */
export function ensureBrowser(): string {
  const found = installedBrowser() ?? fromDistribution() ?? fromPlaywright();
  if (found) return found;
  throw new Error(
    "The journeys need a Chrome or Chromium, and none could be installed here (the lines above say why). " +
      "Install one so that it is on the PATH, or run: npx playwright install --with-deps chromium",
  );
}

/** Ubuntu's package of the name is a stub without the browser: what counts is whether it starts. */
function starts(file: string): boolean {
  if (!fs.existsSync(file)) return false;
  const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /Chrom(e|ium)/.test(stdout);
}

function fromDistribution(): string | null {
  if (process.getuid?.() !== 0 || !/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(osRelease())) return null;
  console.log("No Chrome or Chromium found; installing Debian's chromium …");
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  return installedBrowser();
}

function fromPlaywright(): string | null {
  console.log("No Chrome or Chromium found; fetching Playwright's own …");
  const cli = path.resolve(import.meta.dirname, "../../node_modules/playwright/cli.js");
  const withSystemLibraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  run(process.execPath, [cli, "install", ...withSystemLibraries, "chromium"]);
  return installedBrowser();
}

function run(command: string, args: string[]) {
  spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function osRelease() {
  return fs.existsSync("/etc/os-release") ? fs.readFileSync("/etc/os-release", "utf8") : "";
}
