import { expect, test } from "vitest";
import { seal, sealingKey, unseal } from "./seal";

test("opens with the passphrase, at its place, unchanged, and otherwise not", async () => {
  const key = await sealingKey("correct horse");
  const sealed = seal(key, "Ada 🎈", "SourceIdentity");
  const again = await sealingKey("correct horse", key);
  expect(unseal(again, sealed, "SourceIdentity")).toBe("Ada 🎈");
  expect(sealed).not.toContain(Buffer.from("Ada").toString("base64").slice(0, 4));
  expect(unseal(again, sealed, "Inquiry")).toBeNull();
  expect(unseal(await sealingKey("correct horsf", key), sealed, "SourceIdentity")).toBeNull();
  const bytes = Buffer.from(sealed, "base64");
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal(again, changed.toString("base64"), "SourceIdentity")).toBeNull();
  }
  expect(unseal(again, "", "SourceIdentity")).toBeNull();
}, 60_000);

test("the same words are sealed otherwise each time", async () => {
  const key = await sealingKey("correct horse");
  expect(seal(key, "Ada", "x")).not.toBe(seal(key, "Ada", "x"));
});
