import http from "node:http";
import net from "node:net";
import { believe } from "./forwarded";

export type WebServer = { close: () => Promise<void> };

/** How long requests under way may take to finish when the server is told to stop. */
const GRACE_MS = 5000;

/** Next in this process: one process and PostgreSQL. */
export async function serve(options: { port: number; dev: boolean; proxies: number }): Promise<WebServer> {
  const { default: next } = await import("next");
  const server = http.createServer();
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
      await closeServer(server);
      await app.close();
    },
  };
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

function closeServer(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
