import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Authority, askForTimestamp } from "./ask-authority";
import { certificatesOf } from "./certificates";
import { makeNonce, timestampRequest } from "./request";
import { type OpensslAuthority, type Signer, startOpensslAuthority } from "./testing/openssl-authority";
import { verifyToken } from "./verify-token";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const HASH = hashOf("A saved copy.");

let openssl: OpensslAuthority;
let authority: Authority;

beforeAll(async () => {
  openssl = await startOpensslAuthority();
  const trusted = certificatesOf(await fs.readFile(openssl.caFile, "utf8"));
  authority = { url: openssl.url, trusted };
});
afterAll(() => openssl.close());
afterEach(() => openssl.answerWith(null));

test("a hash is stamped by a real authority, and openssl verifies the same token", async () => {
  const before = Date.now();
  const stamped = await askForTimestamp(authority, HASH);
  if (!stamped.ok) throw new Error(stamped.problem);
  expect(stamped.stamp).toMatchObject({ authority: "Test tsa, Test times", serial: "02" });
  // The authority's time is to the second.
  expect(stamped.stamp.stampedAt.getTime()).toBeGreaterThan(before - 1_000);
  expect(stamped.stamp.stampedAt.getTime()).toBeLessThanOrEqual(Date.now());
  await fs.writeFile(path.join(openssl.folder, "kept.tst"), stamped.token);
  const verify = ["ts", "-verify", "-token_in", "-in", "kept.tst", "-CAfile", "ca.pem", "-digest"];
  await openssl.openssl(...verify, HASH);
  await expect(openssl.openssl(...verify, hashOf("Another."))).rejects.toThrow("message imprint mismatch");
});

describe("a kept token", () => {
  const expected = (change: object = {}) => ({
    ...{ sha256: HASH, nonce: null, trusted: authority.trusted },
    ...{ notBefore: new Date(Date.now() - 60_000), notAfter: new Date(Date.now() + 60_000), ...change },
  });
  const kept = async () => {
    const stamped = await askForTimestamp(authority, HASH);
    if (!stamped.ok) throw new Error(stamped.problem);
    return stamped.token;
  };

  test("holds when it is verified again, and not for another hash, time or trust", async () => {
    const token = await kept();
    const problemOf = async (change: object) => {
      const verified = await verifyToken(token, expected(change));
      return verified.ok ? null : verified.problem;
    };
    expect(await problemOf({})).toBeNull();
    expect(await problemOf({ sha256: hashOf("Another.") })).toBe("imprint");
    expect(await problemOf({ nonce: makeNonce() })).toBe("nonce");
    expect(await problemOf({ notBefore: new Date(Date.now() + 60_000) })).toBe("time");
    expect(await problemOf({ notAfter: new Date(Date.now() - 60_000) })).toBe("time");
    expect(await problemOf({ trusted: [] })).toBe("chain");
  });

  test.each<[Signer, "named" | "unnamed", string | null]>([
    ["tsa", "named", null],
    ["tsa", "unnamed", "signer"],
    ["careless", "named", "signer"],
    ["short", "named", "chain"],
    ["stranger", "named", "chain"],
  ])("signed anew by %s, its certificate %s under the signature: %s", async (signer, how, problem) => {
    const verified = await verifyToken(await openssl.signAnew(await kept(), signer, how), expected());
    expect(verified.ok ? null : verified.problem).toBe(problem);
  });

  test("with any one byte of what it says, or of its signature, changed it is not taken", async () => {
    const token = await kept();
    const hashAt = token.indexOf(Buffer.from(HASH, "hex"));
    const taken: number[] = [];
    for (let at = hashAt - 30; at < token.length; at += at === hashAt + 64 ? token.length - at - 64 : 1) {
      const changed = Buffer.from(token);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      if ((await verifyToken(changed, expected())).ok) taken.push(at);
    }
    expect(taken).toEqual([]);
  });
});

describe("an answer that is not taken", () => {
  const signedBy = (signer: Signer) => () =>
    openssl.answerWith(async (request) => ({ body: await openssl.stamp(request, signer) }));
  const answered =
    (body: Buffer, status = 200) =>
    () =>
      openssl.answerWith(() => ({ status, body }));

  test.each<[string, () => void, string]>([
    ["a server error", answered(Buffer.from(""), 500), "unreachable"],
    ["an answer without an end", answered(Buffer.alloc(300 * 1024)), "unreachable"],
    ["a page", answered(Buffer.from("<!doctype html><p>Sign in")), "unreadable"],
    ["nothing", answered(Buffer.alloc(0)), "unreadable"],
    ["status rejected", answered(Buffer.from("30053003020102", "hex")), "refused"],
    ["granted without a token", answered(Buffer.from("30053003020100", "hex")), "unreadable"],
    [
      "a stamp of another hash",
      () =>
        openssl.answerWith(async () => ({
          body: await openssl.stamp(timestampRequest(hashOf("Another."), makeNonce())),
        })),
      "imprint",
    ],
    [
      "the stamp of an earlier request",
      () =>
        openssl.answerWith(async () => ({ body: await openssl.stamp(timestampRequest(HASH, makeNonce())) })),
      "nonce",
    ],
    ["a signer of another authority", signedBy("stranger"), "chain"],
  ])("%s", async (_, prepare, problem) => {
    prepare();
    expect(await askForTimestamp(authority, HASH)).toEqual({ ok: false, problem });
  });

  test("nobody there", async () => {
    expect(await askForTimestamp({ ...authority, url: "http://127.0.0.1:9/" }, HASH)).toEqual({
      ok: false,
      problem: "unreachable",
    });
  });
});
