/** How many failed sign-ins are borne within the window, for one account and from one address. */
export const SIGN_IN_LIMITS = { account: 5, address: 30, windowMinutes: 15 } as const;

const MINUTE_MS = 60_000;
const WINDOW_MS = SIGN_IN_LIMITS.windowMinutes * MINUTE_MS;

/** Failures before this are forgotten. */
export function windowStart(now: Date): Date {
  return new Date(now.getTime() - WINDOW_MS);
}

/**
 * When to try again, on a whole minute in UTC; null when another attempt is allowed now. Each list holds when the newest
 * failures within the window happened, newest first. Waiting ends when enough of them have left the window.
 */
export function waitUntil(failures: { account: Date[]; address: Date[] }, now: Date): Date | null {
  const blockers = [
    failures.account[SIGN_IN_LIMITS.account - 1],
    failures.address[SIGN_IN_LIMITS.address - 1],
  ].filter((failure) => failure !== undefined);
  if (blockers.length === 0) return null;
  const until = Math.max(...blockers.map((failure) => failure.getTime() + WINDOW_MS));
  return until > now.getTime() ? new Date(Math.ceil(until / MINUTE_MS) * MINUTE_MS) : null;
}

/**
 * What counts as one address: a whole /64 of IPv6, since a single connection has that many; IPv4 as it is. Some proxies
 * add the port, which changes with every connection: it does not count.
 */
export function networkOf(said: string): string {
  const address = withoutPort(said);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const first = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  const groups = [...first, ...zeros, ...last].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.join(":").toLowerCase()}::/64`;
}

/** "1.2.3.4" of "1.2.3.4:5678", "2001:db8::1" of "[2001:db8::1]:443" or "[2001:db8::1]". */
function withoutPort(address: string): string {
  const parts = /^(?:\[([^\]]*)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/.exec(address);
  return parts?.[1] ?? parts?.[2] ?? address;
}
