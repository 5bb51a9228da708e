import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { E2E_DATA } from "./running";

/**
 * The web that journeys fetch from: one server on this machine. The program under test reaches no other (GALLEY_TEST_WEB),
 * and every name under example.org is its. Journeys put pages on it.
 */
const WRITTEN_TO = path.join(E2E_DATA, "test-web-port");

type Page = { status: number; type: string; body: string };

/** Started beside the program under test; gives what GALLEY_TEST_WEB says. */
export async function startTestWeb(): Promise<string> {
  const pages = new Map<string, Page>();
  const server = http.createServer((request, response) => {
    const at = request.url ?? "";
    if (request.method !== "PUT") {
      const { status, type, body } = pages.get(at) ?? { status: 404, type: "text/plain", body: "" };
      response.writeHead(status, { "content-type": type }).end(body);
      return;
    }
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => {
      body += piece;
    });
    request.on("end", () => {
      pages.set(at, JSON.parse(body) as Page);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  fs.mkdirSync(E2E_DATA, { recursive: true });
  fs.writeFileSync(WRITTEN_TO, String(port));
  return `127.0.0.1:${port}`;
}

/** Puts a page on the web, over the one before, and gives its address. */
export async function putPage(at: string, body: string, page: Partial<Page> = {}): Promise<string> {
  const port = fs.readFileSync(WRITTEN_TO, "utf8");
  const put = { status: 200, type: "text/html; charset=utf-8", body, ...page };
  await fetch(`http://127.0.0.1:${port}${at}`, { method: "PUT", body: JSON.stringify(put) });
  return `http://news.example.org:${port}${at}`;
}
