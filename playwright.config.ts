import { execFileSync } from "node:child_process";
import { defineConfig } from "@playwright/test";
import { installedBrowser } from "./scripts/test/browser";

/** Chosen by the first process that reads this file; the workers, which read it again, inherit the choice. */
process.env.GALLEY_E2E_PORT ??= freePort();
process.env.GALLEY_E2E_BROWSER ??= installedBrowser() ?? "";
const address = `http://localhost:${process.env.GALLEY_E2E_PORT}`;

const MEASURED = "**/long-draft.spec.ts";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/global-set-up.ts",
  fullyParallel: true,
  // What is measured in time comes last and alone.
  projects: [
    { name: "journeys", testIgnore: MEASURED },
    { name: "measured", testMatch: MEASURED, dependencies: ["journeys"] },
  ],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.GALLEY_E2E_REPORT
    ? [["list"], ["json", { outputFile: process.env.GALLEY_E2E_REPORT }]]
    : [["list"]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.GALLEY_E2E_BROWSER || undefined,
      args: asRoot ? ["--no-sandbox", ...QUIET] : QUIET,
    },
  },
  webServer: {
    command: `"${process.execPath}" --import tsx e2e/server.ts`,
    url: `${address}/icon.svg`,
    env: { PORT: process.env.GALLEY_E2E_PORT },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: process.env.GALLEY_E2E_VERBOSE ? "pipe" : "ignore",
    stderr: "pipe",
  },
});

function freePort(): string {
  const program =
    'const s=require("net").createServer().listen(0,()=>{process.stdout.write(String(s.address().port));s.close()})';
  return execFileSync(process.execPath, ["-e", program], { encoding: "utf8" });
}
