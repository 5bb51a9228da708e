import { describe, expect, test } from "vitest";
import { networkOf, SIGN_IN_LIMITS, waitUntil } from "./sign-in-limits";

const NOW = new Date("2026-03-02T14:20:00Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const times = (count: number, minutes: number) => Array.from({ length: count }, () => minutesAgo(minutes));

describe("waitUntil", () => {
  test.each([
    ["nothing happened", [], [], null],
    ["one below the account's limit", times(SIGN_IN_LIMITS.account - 1, 1), [], null],
    ["at the account's limit", times(SIGN_IN_LIMITS.account, 3), [], "2026-03-02T14:32:00.000Z"],
    ["one below the address's limit", [], times(SIGN_IN_LIMITS.address - 1, 1), null],
    ["at the address's limit", [], times(SIGN_IN_LIMITS.address, 5), "2026-03-02T14:30:00.000Z"],
    ["both: the later one", times(5, 3), times(30, 1), "2026-03-02T14:34:00.000Z"],
    ["as soon as the fifth newest has left", [...times(4, 1), minutesAgo(15)], [], null],
    ["told on the whole minute after", times(5, 2.5), [], "2026-03-02T14:33:00.000Z"],
  ] as const)("%s", (_, account, address, expected) => {
    const until = waitUntil({ account: [...account], address: [...address] }, NOW);
    expect(until?.toISOString() ?? null).toBe(expected);
  });
});

describe("networkOf", () => {
  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["203.0.113.9:51234", "203.0.113.9"],
    ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2::9]", "2001:db8:1:2::/64"],
    ["[::ffff:203.0.113.9]:51234", "203.0.113.9"],
    ["unknown", "unknown"],
  ])("%s counts as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
