import { expect, test } from "vitest";
import { linkAddress } from "./link-address";

test.each([
  ["https://www.reuters.com/world/", null, "https://www.reuters.com/world/"],
  ["HTTP://Example.com", null, "http://example.com/"],
  ["mailto:desk@example.com", null, "mailto:desk@example.com"],
  ["/a?b=1", "https://example.com/c", "https://example.com/a?b=1"],
  ["/a", null, null],
  ["#note", null, null],
  ["javascript:alert(1)", null, null],
  ["java\nscript:alert(1)", null, null],
  ["data:text/html,x", null, null],
  ["file:///etc/passwd", null, null],
  ["https://name:word@example.com/", null, null],
  [`https://example.com/${"a".repeat(3000)}`, null, null],
  ["", "https://example.com/", null],
])("%s from %s: %s", (href, base, address) => expect(linkAddress(href, base)).toBe(address));
