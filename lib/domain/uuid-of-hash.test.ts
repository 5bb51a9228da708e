import fc from "fast-check";
import { expect, test } from "vitest";
import { uuidOfHash } from "./uuid-of-hash";

test("is a UUID of version 8 that keeps the hash's digits but for version and variant", () => {
  const digit = fc.constantFrom(..."0123456789abcdef");
  fc.assert(
    fc.property(fc.array(digit, { minLength: 64, maxLength: 64 }), (digits) => {
      const hex = digits.join("");
      const uuid = uuidOfHash(hex);
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const kept = uuid.replaceAll("-", "");
      expect(kept.slice(0, 12) + kept.slice(13, 16) + kept.slice(17)).toBe(
        hex.slice(0, 12) + hex.slice(13, 16) + hex.slice(17, 32),
      );
    }),
  );
});
