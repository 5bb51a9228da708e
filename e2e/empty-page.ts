import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import path from "node:path";

/** The framework's own empty page, built by the same Next: what every page of ours is measured against. */

const FOLDER = path.resolve(".galley-empty-page");
const FILES = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(path.resolve("."))} } };`,
  "app/layout.jsx":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  "app/page.jsx": "export default function Page() { return <p>Empty</p>; }",
};

export async function serveEmptyPage(): Promise<{ address: string; stop: () => void }> {
  for (const [name, content] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true });
    fs.writeFileSync(path.join(FOLDER, name), content);
  }
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  // Next takes our own instrumentation for its: without a database there is no worker to start.
  const own = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" as const, GALLEY_WORKER: "apart" };
  const env = { ...process.env, ...own };
  const built = spawnSync(process.execPath, [next, "build", FOLDER], { env, encoding: "utf8" });
  if (built.status !== 0)
    throw new Error(`The empty page could not be built.\n${built.stdout}${built.stderr}`);
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", FOLDER, "-p", String(port), "-H", "127.0.0.1"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(server);
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => chunk.toString().includes("Ready") && resolve());
    server.on("exit", (code) => reject(new Error(`The empty page's server ended with ${code}.`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
