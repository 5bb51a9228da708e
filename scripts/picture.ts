import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "./test/browser";

/** npm run picture: the README's picture of the workbench, taken from the running program with the sample story. */
const PORT = "3987";
const PASSWORD = "only for the picture";
const ADDRESS = `http://localhost:${PORT}`;
const FILE = path.resolve("docs/workbench.png");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-picture-"));
fs.chmodSync(folder, 0o711);
const server = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
  env: {
    ...process.env,
    PORT,
    GALLEY_DATA: path.join(folder, "data"),
    GALLEY_SAMPLE_PASSWORD: PASSWORD,
    DATABASE_URL: "",
    NEXTAUTH_URL: "",
  },
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = new Promise((resolve) => server.once("exit", resolve));
try {
  await ready();
  await takePicture();
  console.log(`Written: ${path.relative(process.cwd(), FILE)}`);
} finally {
  server.kill();
  await ended;
  fs.rmSync(folder, { recursive: true, force: true });
}

function ready(): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("Galley is ready") && resolve());
    server.once("exit", (code) => reject(new Error(`Galley ended with ${code} before it was ready.`)));
  });
}

async function takePicture() {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  await page.goto(`${ADDRESS}/stories`);
  await page.getByLabel("Email").fill("editor@sample.galley.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("link", { name: "Who wrote the 28-point plan?" }).click();
  await page
    .getByRole("link", { name: /^C-4, / })
    .first()
    .click();
  await page.getByRole("heading", { name: /^What “.+” (still )?needs/ }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: FILE });
  await browser.close();
}
