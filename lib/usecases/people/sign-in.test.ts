import { beforeAll, describe, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { SIGN_IN_LIMITS } from "@/lib/domain/access/sign-in-limits";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { deactivatePerson } from "./commands";
import { createPersonWithPassword } from "./create-person";
import { signInByEmail, signInWithPassword } from "./sign-in";

testDatabase();

const PASSWORD = "several plain words";

beforeAll(async () => {
  for (const name of ["ada", "bob", "cora", "dora", "emil", "gone"])
    await createPersonWithPassword(SYSTEM_ACTOR, {
      email: `${name}@example.org`,
      name,
      role: "editor",
      mayClearLegal: false,
      password: name === "cora" ? "paßwörter ﬁnden wir" : PASSWORD,
    });
  await deactivatePerson(SYSTEM_ACTOR, { email: "gone@example.org" });
});

const attempt = (email: string, password: string, address = "192.0.2.1") =>
  signInWithPassword({ email, password, address });
const answer = async (email: string, password: string, address?: string) => {
  const result = await attempt(email, password, address);
  return result.ok ? "in" : result.refusal.code;
};

test("an address in any case, a password in any composition", async () => {
  expect(await answer(" Ada@Example.ORG ", PASSWORD)).toBe("in");
  expect(await answer("cora@example.org", "paßwörter finden wir".normalize("NFD"))).toBe("in");
  expect(await answer("ada@example.org", PASSWORD.toUpperCase())).toBe("wrongSignIn");
});

test("wrong password, no such account, deactivated: one answer", async () => {
  const answers = [
    await attempt("bob@example.org", "not this one at all"),
    await attempt("nobody@example.org", PASSWORD),
    await attempt("gone@example.org", PASSWORD),
    await attempt("", ""),
    await attempt("x".repeat(5000), PASSWORD),
    await attempt("bob@example.org", "x".repeat(5000)),
    await attempt("bob@example.org'; --", "\u0000\ud800"),
  ];
  for (const one of answers) expect(one).toEqual({ ok: false, refusal: { code: "wrongSignIn" } });
});

test("an unknown account takes as long as a wrong password", async () => {
  const time = async (email: string) => {
    const began = performance.now();
    await attempt(email, "not this one at all", "192.0.2.40");
    return performance.now() - began;
  };
  await time("warm-up@example.org");
  const wrong = Math.min(await time("dora@example.org"), await time("dora@example.org"));
  const unknown = Math.min(await time("nobody-1@example.org"), await time("nobody-2@example.org"));
  // Without a password to check against it would be a tenth.
  expect(unknown).toBeGreaterThan(wrong / 3);
});

describe("limits", () => {
  test.each(["limited@example.org", "unknown@example.org"])(
    "%s: after five failures, not even the right password, and the answer says when",
    async (email) => {
      if (email.startsWith("limited"))
        await createPersonWithPassword(SYSTEM_ACTOR, {
          ...{ email, name: "L", role: "viewer", mayClearLegal: false, password: PASSWORD },
        });
      for (let count = 0; count < SIGN_IN_LIMITS.account; count++)
        expect(await answer(email, "guess", "192.0.2.2")).toBe("wrongSignIn");
      const result = await attempt(email, PASSWORD, "192.0.2.3");
      expect(result).toMatchObject({ ok: false, refusal: { code: "tooManyAttempts", minutes: 15 } });
    },
  );

  test("failures leave the window, and are removed in passing", async () => {
    const email = "aged@example.org";
    for (let count = 0; count < SIGN_IN_LIMITS.account; count++) await answer(email, "guess", "192.0.2.4");
    expect(await answer(email, "guess", "192.0.2.4")).toBe("tooManyAttempts");
    const before = new Date(Date.now() - SIGN_IN_LIMITS.windowMinutes * 60_000);
    await database().signInFailure.updateMany({
      where: { address: "192.0.2.4" },
      data: { failedAt: before },
    });
    expect(await answer(email, "guess", "192.0.2.5")).toBe("wrongSignIn");
    expect(await database().signInFailure.count({ where: { address: "192.0.2.4" } })).toBe(0);
  });

  test("a success clears the account, not the address", async () => {
    const address = "192.0.2.6";
    for (let count = 1; count < SIGN_IN_LIMITS.account; count++)
      await answer("emil@example.org", "no", address);
    await answer("someone@example.org", "no", address);
    expect(await answer("emil@example.org", PASSWORD, address)).toBe("in");
    const left = await database().signInFailure.findMany({ where: { address } });
    expect(left).toHaveLength(1);
    for (let count = 1; count < SIGN_IN_LIMITS.account; count++)
      expect(await answer("emil@example.org", "no", address)).toBe("wrongSignIn");
    expect(await answer("emil@example.org", PASSWORD, address)).toBe("in");
  });

  test("one address, many accounts: the address is held", async () => {
    const address = "2001:db8:1:2::";
    for (let count = 0; count < SIGN_IN_LIMITS.address; count++)
      expect(await answer(`many-${count}@example.org`, "no", `${address}${count}`)).toBe("wrongSignIn");
    expect(await answer("ada@example.org", PASSWORD, `${address}99`)).toBe("tooManyAttempts");
    expect(await answer("ada@example.org", PASSWORD, "2001:db8:1:3::1")).toBe("in");
  });

  test("guesses made at the same moment are no more than the limit", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => answer("racer@example.org", "no", `198.51.100.${index}`)),
    );
    expect(answers.filter((one) => one === "wrongSignIn")).toHaveLength(SIGN_IN_LIMITS.account);
    expect(answers.filter((one) => one === "tooManyAttempts")).toHaveLength(20 - SIGN_IN_LIMITS.account);
  });

  test("what strangers type is not kept", async () => {
    await answer("a-private-address@example.org", "a private password", "192.0.2.7");
    expect(JSON.stringify(await database().signInFailure.findMany())).not.toContain("private");
  });
});

test("by the newsroom's service: those who exist and are active, and nobody is made", async () => {
  const before = await database().person.count();
  expect(await signInByEmail("ADA@example.org")).toMatchObject({ sessionVersion: 1 });
  expect(await signInByEmail("gone@example.org")).toBeNull();
  expect(await signInByEmail("new@example.org")).toBeNull();
  expect(await database().person.count()).toBe(before);
});
