import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { loopbackForTests } from "../loopback-for-tests";

/** For tests: a server that does to whoever fetches from it what its paths say. */
export async function startHostileServer() {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? "");
    const { pathname, searchParams } = new URL(request.url ?? "", "http://hostile.example");
    const act = ACTS[pathname.slice(1)] ?? ((_, answer) => answer.writeHead(404).end());
    act(searchParams, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    /** The paths asked for so far. */
    asked,
    address: (path: string) => `http://127.0.0.1:${port}/${path}`,
    allowance: loopbackForTests(`127.0.0.1:${port}`),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** For tests: a server whose certificate nobody has signed but itself. Tells which names it was asked for. */
export async function startUnprovenServer() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-unproven-"));
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  const wanted = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=news.example"];
  execFileSync("openssl", ["req", ...wanted, "-keyout", key, "-out", cert], { stdio: "ignore" });
  const named: string[] = [];
  const server = https.createServer({
    ...{ key: fs.readFileSync(key), cert: fs.readFileSync(cert) },
    SNICallback: (name, answer) => {
      named.push(name);
      answer(null);
    },
  });
  fs.rmSync(folder, { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise((resolve) => server.close(resolve));
  return { port: (server.address() as AddressInfo).port, named, stop };
}

type Act = (parameters: URLSearchParams, response: http.ServerResponse) => void;

const MB = 1024 * 1024;

const ACTS: Record<string, Act> = {
  page: (_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end("<p>Words.</p>"),
  packed: (_, response) =>
    response.setHeader("content-encoding", "gzip").end(zlib.gzipSync("Words, packed small.")),
  status: (say, response) => response.writeHead(Number(say.get("is"))).end("No."),
  challenge: (_, response) => response.writeHead(403, { "cf-mitigated": "challenge" }).end("Are you human?"),
  to: (say, response) => response.writeHead(302, { location: say.get("where") ?? "" }).end(),
  again: (say, response) => {
    const left = Number(say.get("times"));
    response.writeHead(302, { location: left > 1 ? `/again?times=${left - 1}` : "/page" }).end();
  },
  circle: (_, response) => response.writeHead(301, { location: "/circle" }).end(),
  nothing: (_, response) => response.end(),
  endless: (_, response) => flood(response),
  saysHuge: (_, response) => response.writeHead(200, { "content-length": String(21 * MB) }).end("x"),
  bomb: (say, response) => {
    const brotli = say.get("as") === "br";
    const zeros = Buffer.alloc(64 * MB);
    const packed = brotli
      ? zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })
      : zlib.gzipSync(zeros);
    response.setHeader("content-encoding", brotli ? "br" : "gzip").end(packed);
  },
  twicePacked: (_, response) => response.setHeader("content-encoding", "gzip, gzip").end("x"),
  notPacked: (_, response) => response.setHeader("content-encoding", "gzip").end("plain words"),
  cutOff: (_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("Half");
    setTimeout(() => response.destroy(), 20);
  },
  silent: () => {},
  drip: (_, response) => {
    const drop = setInterval(() => response.write("."), 50);
    response.on("close", () => clearInterval(drop));
  },
  hints: (_, response) => {
    const more = setInterval(() => response.writeProcessing(), 50);
    response.on("close", () => clearInterval(more));
  },
  headers: (_, response) => response.setHeader("x-long", "x".repeat(64 * 1024)).end("x"),
  noHttp: (_, response) => response.socket?.end("This is no HTTP at all.\r\n\r\n"),
};

/** Sends without end, as fast as it is taken. */
function flood(response: http.ServerResponse) {
  const piece = Buffer.alloc(256 * 1024, "x");
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on("drain", more);
  more();
}
