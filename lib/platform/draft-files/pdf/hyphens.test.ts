import { expect, test } from "vitest";
import { breaksWord } from "./hyphens";

test.each([
  ["inter-", "national talks", "inter-\nnational talks", true],
  ["well-", "known names", "a well-known name; well-\nknown names", false],
  ["Trans-", "portation", "Transportation in trans-\nportation", true],
  ["28-", "point plan", "28-\npoint plan", false],
  ["Rhine-", "Westphalia", "Rhine-\nWestphalia", false],
  ["e-", "mail", "e-\nmail", false],
  ["the end –", "and more", "", false],
  ["über-", "raschend", "über-\nraschend", true],
])("%s | %s", (before, after, text, breaks) => expect(breaksWord(before, after, text)).toBe(breaks));
