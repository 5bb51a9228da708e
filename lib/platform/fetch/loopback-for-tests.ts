/**
 * For tests alone: hosts and ports on this very machine that a fetch may go to after all, as "127.0.0.1:8080". Made by
 * one function that takes loopback addresses and nothing else, so that no setting opens the newsroom's network.
 */
export type LoopbackForTests = { readonly hosts: ReadonlySet<string> };

/** Throws at whatever is no loopback address with a port. */
export function loopbackForTests(...hosts: string[]): LoopbackForTests {
  for (const host of hosts) {
    if (!/^127\.0\.0\.\d{1,3}:\d{1,5}$/.test(host)) throw new Error(`${host} is not on this machine`);
  }
  return { hosts: new Set(hosts) };
}
