import http from "node:http";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { believe } from "./forwarded";

export type WebServer = { close: () => Promise<void> };

/** How long requests under way may take to finish when the server is told to stop. */
const GRACE_MS = 5000;

/** Next in this process: one process and PostgreSQL. */
export async function serve(options: { port: number; dev: boolean; proxies: number }): Promise<WebServer> {
  if (options.dev) answerVersionCheck();
  const { default: next } = await import("next");
  const server = http.createServer();
  rememberSockets(server);
  const app = next({ dev: options.dev, port: options.port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on("request", (request, response) => {
    believe(request.headers, request.socket.remoteAddress ?? "unknown", options.proxies);
    void handle(request, response);
  });
  await listen(server, options.port);
  return {
    close: async () => {
      await closeServer(server, options.dev ? 0 : GRACE_MS);
      await Promise.race([app.close(), sleep(GRACE_MS)]);
    },
  };
}

/** Next's development server asks npm's registry about newer versions of itself, and has no switch against it. */
function answerVersionCheck() {
  const fetch = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input).endsWith("/-/package/next/dist-tags")
      ? Promise.resolve(new Response(null, { status: 404 }))
      : fetch(input, init);
}

export async function isPortTaken(port: number): Promise<boolean> {
  const probe = net.createServer();
  try {
    await listen(probe, port);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return true;
    throw error;
  } finally {
    probe.close();
  }
}

function listen(server: net.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
}

/** Also connections that were upgraded to web sockets are ended, which Node leaves to whoever upgraded them. */
function closeServer(server: http.Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => {
      for (const socket of socketsOf.get(server) ?? []) socket.destroy();
    }, grace);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}

const socketsOf = new WeakMap<http.Server, Set<net.Socket>>();

function rememberSockets(server: http.Server) {
  const open = new Set<net.Socket>();
  socketsOf.set(server, open);
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
}
