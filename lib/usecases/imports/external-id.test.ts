import { expect, test } from "vitest";
import { keptId } from "./external-id";

test.each(["", "F-7", "x".repeat(300)])("%j stays as it is", (id) => expect(keptId(id)).toBe(id));

test("two long ones that begin alike are two, and each the same the next time", () => {
  const page = `https://checks.example/?${"utm=x&".repeat(100)}`;
  const [one, other] = [`${page} The pier was sold`, `${page} The pier was burnt`].map(keptId);
  expect(one).not.toBe(other);
  expect([one?.length, other?.length]).toEqual([300, 300]);
  expect(keptId(`${page} The pier was sold`)).toBe(one);
});
