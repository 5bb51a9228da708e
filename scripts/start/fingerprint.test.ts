import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildInputs, sourceFingerprint } from "./fingerprint";

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "fingerprint-"));
  write("app/page.tsx", "page");
  write("lib/domain/rule.ts", "rule");
  write("package-lock.json", "{}");
});

afterEach(() => fs.rmSync(root, { recursive: true }));

describe("sourceFingerprint", () => {
  test("stays the same while nothing changes", () => {
    expect(sourceFingerprint(root)).toBe(sourceFingerprint(root));
  });

  test.each([
    ["a changed file", () => write("lib/domain/rule.ts", "another rule")],
    ["a new file", () => write("components/Button.tsx", "button")],
    ["a file that is gone", () => fs.rmSync(path.join(root, "app/page.tsx"))],
    [
      "a file under another name",
      () => fs.renameSync(path.join(root, "app/page.tsx"), path.join(root, "app/p.tsx")),
    ],
    ["other dependencies", () => write("package-lock.json", '{"packages":{}}')],
  ])("differs for %s", (_, change) => {
    const before = sourceFingerprint(root);
    change();
    expect(sourceFingerprint(root)).not.toBe(before);
  });

  test.each([
    ["a test", "lib/domain/rule.test.ts"],
    ["a journey", "e2e/journeys/claim.spec.ts"],
    ["a document", "docs/architecture.md"],
    ["the generated client", "lib/platform/database/generated/client.ts"],
    ["a file of the system's own", "app/.DS_Store"],
  ])("takes no notice of %s", (_, file) => {
    const before = sourceFingerprint(root);
    write(file, "anything");
    expect(sourceFingerprint(root)).toBe(before);
  });
});

test("the inputs of this very project hold its pages and its configuration", () => {
  const inputs = buildInputs(path.resolve(import.meta.dirname, "../.."));
  expect(inputs).toEqual(
    expect.arrayContaining(["app/layout.tsx", "next.config.ts", "package-lock.json", "proxy.ts"]),
  );
});

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}
