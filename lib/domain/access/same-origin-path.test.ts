import { expect, test } from "vitest";
import { sameOriginPath } from "./same-origin-path";

test.each([
  ["/claims", "/claims"],
  ["/claims?status=verified&text=a%20b#C-4", "/claims?status=verified&text=a%20b#C-4"],
  ["/stories/1/../2", "/stories/2"],
  ["//evil.example", "/desk"],
  ["/\\evil.example", "/desk"],
  ["\\\\evil.example", "/desk"],
  ["/\t/evil.example", "/desk"],
  ["/\n/evil.example", "/desk"],
  ["/.//evil.example", "/desk"],
  ["/a/..//evil.example", "/desk"],
  ["https://evil.example", "/desk"],
  ["https:evil.example", "/desk"],
  ["javascript:alert(1)", "/desk"],
  [" /claims", "/desk"],
  ["claims", "/desk"],
  ["", "/desk"],
  [null, "/desk"],
  [["/claims", "/desk"], "/desk"],
])("%j leads to %s", (said, path) => {
  expect(sameOriginPath(said, "/desk")).toBe(path);
});
