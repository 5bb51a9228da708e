import { lookup } from "node:dns/promises";
import type { LoopbackForTests } from "./loopback-for-tests";

export type HostAddress = { address: string; family: number };

/** Where a fetch may go. The public web at the ports of the setting; tests add a server of their own on loopback. */
export type FetchRules = {
  ports: readonly number[];
  loopback?: LoopbackForTests;
  /** A name's addresses. Tests answer it themselves; otherwise the system's resolver is asked, once. */
  resolve?: (host: string) => Promise<HostAddress[]>;
  /** In all, from the name to the last byte. */
  ms?: number;
};

/** What one fetch may take. */
export const FETCH_LIMITS = { redirects: 5, bytes: 20 * 1024 * 1024, ms: 20_000 } as const;

export function resolveHost(host: string, rules: FetchRules): Promise<HostAddress[]> {
  return (rules.resolve ?? ((name) => lookup(name, { all: true })))(host);
}

export function isTestServer(address: string, port: number, rules: FetchRules): boolean {
  return rules.loopback?.hosts.has(`${address}:${port}`) ?? false;
}
