import { createHash } from "node:crypto";
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchGuarded } from "./fetch-guarded";
import type { FetchRules, HostAddress } from "./fetch-rules";
import { loopbackForTests } from "./loopback-for-tests";
import { startHostileServer, startUnprovenServer } from "./testing/hostile-server";

const PUBLIC: FetchRules = { ports: [80, 443] };
let server: Awaited<ReturnType<typeof startHostileServer>>;
let rules: FetchRules;
beforeAll(async () => {
  server = await startHostileServer();
  rules = { ...PUBLIC, loopback: server.allowance };
});
afterAll(() => server.stop());

async function fetched(address: string, more: Partial<FetchRules> = {}) {
  const result = await fetchGuarded(address, { ...rules, ...more });
  if (!result.ok) return result.failure;
  const { file, discard, ...rest } = result.fetched;
  const bytes = fs.readFileSync(file);
  await discard();
  expect(fs.existsSync(file)).toBe(false);
  return { ...rest, words: bytes.toString() };
}

const at = (path: string, more?: Partial<FetchRules>) => fetched(server.address(path), more);

/** A resolver that says this, and how often it was asked. */
function resolver(...answers: string[]) {
  let asked = 0;
  const resolve = async (): Promise<HostAddress[]> => {
    asked += 1;
    return answers.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  };
  return { resolve, asked: () => asked };
}

describe("what comes back", () => {
  test("the bytes, their hash, where they came from and as what", async () => {
    expect(await at("page#part")).toEqual({
      words: "<p>Words.</p>",
      length: 13,
      sha256: createHash("sha256").update("<p>Words.</p>").digest("hex"),
      status: 200,
      answered: server.address("page"),
      contentType: "text/html; charset=utf-8",
    });
  });

  test("what was packed is unpacked, and five redirects are followed", async () => {
    expect(await at("packed")).toMatchObject({ words: "Words, packed small." });
    expect(await at("again?times=5")).toMatchObject({ answered: server.address("page") });
  });

  test("progress is told while it comes", async () => {
    const told: number[] = [];
    const result = await fetchGuarded(server.address("page"), rules, {
      onProgress: ({ received }) => told.push(received),
    });
    if (result.ok) await result.fetched.discard();
    expect(told).toEqual([13]);
  });
});

describe("what is refused before anything is sent", () => {
  test.each([
    ["ftp://example.org/a", "otherScheme"],
    ["file:///etc/passwd", "otherScheme"],
    ["data:text/html,x", "otherScheme"],
    ["javascript:alert(1)", "otherScheme"],
    ["not an address", "notAnAddress"],
    ["", "notAnAddress"],
    ["http://someone:secret@example.org/", "credentials"],
    ["http://someone@example.org/", "credentials"],
    ["http://example.org:22/", "otherPort"],
    ["http://example.org:8080/", "otherPort"],
    ["http://127.0.0.1/", "ownNetwork"],
    ["http://127.1/", "ownNetwork"],
    ["http://0x7f000001/", "ownNetwork"],
    ["http://0177.0.0.1/", "ownNetwork"],
    ["http://2130706433/", "ownNetwork"],
    ["http://①②⑦.0.0.1/", "ownNetwork"],
    ["http://0/", "ownNetwork"],
    ["http://localhost/", "ownNetwork"],
    ["http://169.254.169.254/latest/meta-data", "ownNetwork"],
    ["http://192.168.0.1/", "ownNetwork"],
    ["https://[::1]/", "ownNetwork"],
    ["http://[::ffff:127.0.0.1]/", "ownNetwork"],
    ["http://[::ffff:7f00:1]/", "ownNetwork"],
    ["http://[2002:7f00:1::]/", "ownNetwork"],
    ["http://[64:ff9b::7f00:1]/", "ownNetwork"],
    ["http://[fe80::1]/", "ownNetwork"],
  ])("%s: %s", async (address, reason) =>
    expect(await fetchGuarded(address, PUBLIC)).toEqual({ ok: false, failure: { is: reason } }),
  );

  test("a server on loopback, without the allowance of the tests and beside it", async () => {
    expect(await fetchGuarded(server.address("page"), PUBLIC)).toMatchObject({
      failure: { is: "otherPort" },
    });
    const ports = [80, 443, server.port];
    expect(await at("page", { ports, loopback: undefined })).toEqual({ is: "ownNetwork" });
    expect(await at("page", { ports, loopback: loopbackForTests("127.0.0.1:1") })).toEqual({
      is: "ownNetwork",
    });
  });

  test.each(["10.0.0.1:80", "127.0.0.1", "example.org:80", "0.0.0.0:80", "[::1]:80"])(
    "the allowance is not to be had for %s",
    (host) => expect(() => loopbackForTests(host)).toThrow("not on this machine"),
  );

  test("a name of which one address is private, whatever the others are", async () => {
    const { resolve } = resolver("93.184.216.34", "10.1.2.3");
    expect(await fetched("http://news.example/", { resolve })).toEqual({ is: "ownNetwork" });
    const six = resolver("::ffff:10.0.0.1");
    expect(await fetched("http://news.example/", { resolve: six.resolve })).toEqual({ is: "ownNetwork" });
  });

  test("a name that nobody knows", async () => {
    const resolve = () => Promise.reject(new Error("ENOTFOUND"));
    expect(await fetched("http://news.example/", { resolve })).toEqual({ is: "unknownHost" });
  });
});

describe("where the connection goes", () => {
  test("a name is resolved once, and what was checked is connected to", async () => {
    const { resolve, asked } = resolver("127.0.0.1");
    const found = await fetched(`http://news.example:${server.port}/page`, { resolve });
    expect(found).toMatchObject({ words: "<p>Words.</p>" });
    expect(asked()).toBe(1);
  });

  test("a name that changes its address after the check gains nothing by it", async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? "127.0.0.1" : "169.254.169.254", family: 4 }];
    };
    const address = `http://news.example:${server.port}/to?where=${encodeURIComponent("/page")}`;
    // The redirect is checked anew, and finds the other address.
    expect(await fetched(address, { resolve })).toEqual({ is: "ownNetwork" });
    expect(asked).toBe(2);
  });

  test("a certificate is asked for by the name, and has to prove it", async () => {
    const { port, named, stop } = await startUnprovenServer();
    const { resolve } = resolver("127.0.0.1");
    const loopback = loopbackForTests(`127.0.0.1:${port}`);
    const found = await fetched(`https://news.example:${port}/page`, { resolve, loopback });
    await stop();
    expect([found, named]).toEqual([{ is: "notSecure" }, ["news.example"]]);
  });

  test.each([
    ["http://127.0.0.1:1/", "otherPort"],
    ["http://127.0.0.1/", "ownNetwork"],
    ["http://localhost/", "ownNetwork"],
    ["//169.254.169.254/latest", "ownNetwork"],
    ["http://[::1]/", "ownNetwork"],
    ["file:///etc/passwd", "otherScheme"],
    ["gopher://127.0.0.1:6379/_FLUSHALL", "otherScheme"],
    ["http://a:b@example.org/", "credentials"],
    ["http://example.org:6379/", "otherPort"],
    ["http://", "notAnAddress"],
  ])("a redirect to %s is refused: %s", async (where, reason) =>
    expect(await at(`to?where=${encodeURIComponent(where)}`)).toEqual({ is: reason }),
  );

  test("a sixth redirect is not followed, nor a circle", async () => {
    server.asked.length = 0;
    expect(await at("circle")).toEqual({ is: "tooManyRedirects" });
    expect(server.asked).toHaveLength(6);
    expect(await at("again?times=6")).toEqual({ is: "tooManyRedirects" });
  });
});

describe("what is stopped", () => {
  test.each([
    ["endless", "tooLarge"],
    ["saysHuge", "tooLarge"],
    ["bomb", "unpacksHuge"],
    ["bomb?as=br", "unpacksHuge"],
    ["twicePacked", "damaged"],
    ["notPacked", "damaged"],
    ["cutOff", "brokenOff"],
    ["headers", "damaged"],
    ["noHttp", "damaged"],
    ["nothing", "empty"],
    ["challenge", "robotsWall"],
    ["status?is=401", "signIn"],
    ["status?is=402", "paywall"],
    ["status?is=403", "closed"],
    ["status?is=404", "notFound"],
    ["status?is=410", "vanished"],
    ["status?is=429", "robotsWall"],
    ["status?is=451", "legal"],
    ["status?is=503", "status"],
    ["status?is=304", "status"],
  ])("%s: %s", async (path, reason) => expect(await at(path)).toMatchObject({ is: reason }));

  test.each(["silent", "drip", "hints"])("%s, when its time is over", async (path) => {
    expect(await at(path, { ms: 300 })).toEqual({ is: "timeout" });
  });

  test("a resolver that never answers", async () => {
    const resolve = () => new Promise<HostAddress[]>(() => {});
    expect(await fetched("http://news.example/", { resolve, ms: 100 })).toEqual({ is: "timeout" });
  });

  test("what is given up throws", async () => {
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(new Error("given up")), 50);
    await expect(fetchGuarded(server.address("drip"), rules, { signal: giveUp.signal })).rejects.toThrow(
      "given up",
    );
  });

  test("nobody listens there", async () => {
    const loopback = loopbackForTests("127.0.0.1:9");
    expect(await fetched("http://127.0.0.1:9/", { loopback })).toEqual({ is: "unreachable" });
  });
});
