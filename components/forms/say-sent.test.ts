import { expect, test } from "vitest";
import { saySent } from "./say-sent";

test.each([
  [3_100_000, 8_200_000, "3.1 of 8.2 MB"],
  [12_000, 40_400, "12 of 40 kB"],
])("%d of %d bytes", (sent, all, said) => expect(saySent(sent, all)).toBe(said));
