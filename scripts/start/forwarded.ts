import type { IncomingHttpHeaders } from "node:http";

/**
 * Whose request this is. What a client says about that is believed only of as many proxies as are known to stand in
 * front: each appends the address it saw, so the client's own is that many places from the end.
 */
export function clientAddress(
  forwardedFor: string | undefined,
  socketAddress: string,
  proxies: number,
): string {
  const hops = [...(forwardedFor ?? "").split(","), socketAddress].map((hop) => hop.trim()).filter(Boolean);
  return hops[Math.max(0, hops.length - 1 - proxies)] ?? socketAddress;
}

/** The headers that the application may believe: x-forwarded-for is one address, and nothing of it is the client's own word. */
export function believe(headers: IncomingHttpHeaders, socketAddress: string, proxies: number): void {
  const forwardedFor = headers["x-forwarded-for"];
  const said = Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor;
  headers["x-forwarded-for"] = clientAddress(said, socketAddress, proxies);
  if (proxies > 0) return;
  for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"]) delete headers[name];
}
