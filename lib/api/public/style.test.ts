import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { STYLE, STYLE_SHA256 } from "@/lib/domain/exchange/public-page/style";

test("the policy of public pages allows this very style", () => {
  expect(STYLE_SHA256).toBe(createHash("sha256").update(STYLE, "utf8").digest("base64"));
});
