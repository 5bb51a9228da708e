import ipaddr from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet. Everything else is refused: loopback, private, link-local,
 * carrier-grade, multicast, reserved, and IPv6 forms that carry an IPv4 address (mapped, 6to4, NAT64, Teredo), which
 * could carry one of those. For IPv6 also what lies outside 2000::/3, the only part given out for public use.
 * Ranges: the IANA special-purpose registries, as ipaddr.js has them.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== "unicast") return false;
  return address.kind() === "ipv4" || address.match(GLOBAL_UNICAST);
}

const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");
