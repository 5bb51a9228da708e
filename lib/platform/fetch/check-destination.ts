import { isIP } from "node:net";
import type { FetchFailure } from "@/lib/domain/captures/fetch-failure";
import { type FetchRules, type HostAddress, isTestServer, resolveHost } from "./fetch-rules";
import { isPublicAddress } from "./public-address";
import { FetchStopped } from "./stopped";

/** An address that was checked, and the IP addresses that it was checked with: connect to these and to no others. */
export type Destination = { url: URL; port: number; addresses: HostAddress[] };

/**
 * Checks an address before anything is sent to it, by its form and by every IP address that its name has now: one that
 * is not public is enough to refuse all of them. Names are resolved here and never again, so that a name that changes
 * its address between the check and the connection gains nothing. Throws FetchStopped with the reason.
 */
export async function checkDestination(address: string, base: URL | null, rules: FetchRules) {
  const url = parsed(address, base);
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (!rules.ports.includes(port) && !isPortOfTests(port, rules)) throw new FetchStopped({ is: "otherPort" });
  const addresses = await addressesOf(url.hostname, rules);
  if (!addresses.every((one) => mayConnect(one.address, port, rules)))
    throw new FetchStopped({ is: "ownNetwork" });
  return { url, port, addresses } satisfies Destination;
}

/** Whether a connection may go to, or went to, an IP address and port. */
export function mayConnect(address: string, port: number, rules: FetchRules): boolean {
  return isPublicAddress(address)
    ? rules.ports.includes(port)
    : isTestServer(address.replace(/^::ffff:/, ""), port, rules);
}

function parsed(address: string, base: URL | null): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  const refusal = url ? refusalOfForm(url) : "notAnAddress";
  if (!url || refusal) throw new FetchStopped({ is: refusal ?? "notAnAddress" });
  url.hash = "";
  return url;
}

function refusalOfForm({ protocol, username, password, hostname }: URL) {
  if (protocol !== "http:" && protocol !== "https:") return "otherScheme";
  if (username !== "" || password !== "") return "credentials";
  return hostname === "" ? "notAnAddress" : null;
}

function isPortOfTests(port: number, rules: FetchRules): boolean {
  return [...(rules.loopback?.hosts ?? [])].some((host) => host.endsWith(`:${port}`));
}

async function addressesOf(hostname: string, rules: FetchRules): Promise<HostAddress[]> {
  // The URL parser has made one spelling of every way to write a number: 0x7f.1, 2130706433 and 127.0.0.1 are the same.
  const literal = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(literal);
  if (family !== 0) return [{ address: literal, family }];
  const found = await resolveHost(hostname, rules).catch(() => []);
  if (found.length === 0) throw new FetchStopped({ is: "unknownHost" } satisfies FetchFailure);
  return found;
}
