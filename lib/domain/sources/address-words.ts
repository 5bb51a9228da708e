import type { AddressProblem } from "./canonical-address";

/** What is wrong with an address, and what to do about it. */
export const ADDRESS_PROBLEM_WORDS: Record<AddressProblem, string> = {
  notAnAddress: "This is not an address. Copy it from the browser, beginning with https://.",
  schemeNotAllowed: "Only addresses that begin with http:// or https:// can be saved.",
  hasCredentials: "This address carries a user name or password. Remove that part.",
  tooLong: "This address is too long: 2,048 characters at most.",
  noDomain: "This address is not reachable from outside: it has no public domain.",
};
