import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build, isBuilt } from "../start/build";
import { ensureBrowser } from "./browser";
import { type Count, countPlaywright, countVitest, readReport, settle, whole } from "./count";
import { command, part, run } from "./run";

const reports = fs.mkdtempSync(path.join(os.tmpdir(), "galley-reports-"));
process.on("exit", () => fs.rmSync(reports, { recursive: true, force: true }));

export async function checkTypes(): Promise<Count> {
  return part("Types", async () => {
    // Next writes the declarations for its pages and for files that are imported as assets.
    const typed = await run(command("next", "dist/bin/next"), ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
    return whole(typed && (await run(command("typescript", "bin/tsc"), ["--noEmit"])));
  });
}

export async function checkLint(): Promise<Count> {
  return part("Lint and format", async () =>
    whole(await run(command("@biomejs/biome", "bin/biome"), ["check", "."])),
  );
}

/** lib/architecture.test.ts is one of them. */
export async function testRules(filters: string[]): Promise<Count> {
  return part("Architecture and rules", () => vitest("unit", ["--project", "unit", ...filters]));
}

export async function testUseCases(filters: string[]): Promise<Count> {
  return part("Use cases on PostgreSQL", () => vitest("usecases", ["--project", "usecases", ...filters]));
}

/** Null when there is nothing to count: the build was there. */
export async function makeBuild(): Promise<Count | null> {
  if (isBuilt()) return null;
  return part("Production build", async () => {
    try {
      await build();
      return whole(true);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return whole(false);
    }
  });
}

export async function testJourneys(filters: string[]): Promise<Count> {
  return part("Journeys in a browser", async () => {
    try {
      ensureBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return whole(false);
    }
    const report = path.join(reports, "journeys.json");
    const playwright = command("@playwright/test", "cli.js");
    const succeeded = await run(playwright, ["test", ...filters], { GALLEY_E2E_REPORT: report });
    const found = readReport<Parameters<typeof countPlaywright>[0]>(report);
    return settle(found && countPlaywright(found), succeeded);
  });
}

async function vitest(name: string, args: string[]): Promise<Count> {
  const report = path.join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const succeeded = await run(command("vitest", "vitest.mjs"), ["run", ...reporters, ...args]);
  const found = readReport<Parameters<typeof countVitest>[0]>(report);
  return settle(found && countVitest(found), succeeded);
}
