import { describe, expect, test } from "vitest";
import { readSettings, type Variables } from "./settings";

const SECRET = "0123456789abcdef0123456789abcdef";
const SERVER = "postgresql://galley:secret-word@db.example.org/galley";

describe("what is set is taken over", () => {
  test("with nothing set, everything has its default", () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: {
        databaseUrl: null,
        port: 3000,
        dataFolder: ".galley",
        address: "http://localhost:3000",
        newsroom: "localhost",
        sessionSecret: null,
        samplePassword: null,
        openIdConnect: null,
        trustedProxies: 0,
        worker: "inside",
        timestamps: null,
        fetchPorts: [80, 443],
        testWeb: null,
      },
    });
  });

  test("blank is not set", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "  ", NEXTAUTH_SECRET: "" })).toEqual(readSettings({}));
  });

  test("the address follows the port, and loses its last slash", () => {
    expect(readSettings({ PORT: "8080" })).toMatchObject({ settings: { address: "http://localhost:8080" } });
    expect(readSettings({ NEXTAUTH_URL: "https://desk.example.org/" })).toMatchObject({
      settings: { address: "https://desk.example.org" },
    });
  });

  test("the newsroom's name, where it publishes", () => {
    const set = { GALLEY_NEWSROOM: " The Desk ", NEXTAUTH_URL: "https://desk.example.org" };
    expect(readSettings(set)).toMatchObject({ settings: { newsroom: "The Desk" } });
    expect(readSettings({ ...set, GALLEY_NEWSROOM: "" })).toMatchObject({
      settings: { newsroom: "desk.example.org" },
    });
  });

  test("a server and a sign-in of one's own", () => {
    const oidc = {
      OIDC_ISSUER: "https://login.example.org",
      OIDC_CLIENT_ID: "galley",
      OIDC_CLIENT_SECRET: "hush",
      OIDC_NAME: "Newsroom account",
    };
    expect(readSettings({ DATABASE_URL: SERVER, NEXTAUTH_SECRET: SECRET, ...oidc })).toMatchObject({
      ok: true,
      settings: { databaseUrl: SERVER, openIdConnect: { name: "Newsroom account", clientSecret: "hush" } },
    });
  });
});

test("an authority for timestamps and what vouches for it", () => {
  const set = { GALLEY_TSA_URL: "http://tsa.example.org/stamp", GALLEY_TSA_CA: "/etc/galley/tsa.pem" };
  expect(readSettings(set)).toMatchObject({
    settings: { timestamps: { url: set.GALLEY_TSA_URL, caFile: set.GALLEY_TSA_CA } },
  });
});

test("the command line needs no secret of its own", () => {
  expect(readSettings({ DATABASE_URL: SERVER }, "command line")).toMatchObject({
    ok: true,
    settings: { databaseUrl: SERVER, sessionSecret: null },
  });
});

describe("what is wrong is said in a sentence that names the variable", () => {
  test.each<[string, Variables, RegExp]>([
    [
      "an authority that nothing vouches for",
      { GALLEY_TSA_URL: "https://tsa.example.org/" },
      /^GALLEY_TSA_URL and GALLEY_TSA_CA belong together/,
    ],
    [
      "an authority that is no address",
      { GALLEY_TSA_URL: "tsa.example.org", GALLEY_TSA_CA: "ca.pem" },
      /^GALLEY_TSA_URL must be/,
    ],
    ["ports without numbers", { GALLEY_FETCH_PORTS: "80,http" }, /^GALLEY_FETCH_PORTS must be/],
    ["a test's web elsewhere", { GALLEY_TEST_WEB: "10.0.0.1:80" }, /^GALLEY_TEST_WEB is for tests/],
    [
      "a test's web where people work",
      { GALLEY_TEST_WEB: "127.0.0.1:8080", NEXTAUTH_URL: "https://desk.example.org" },
      /^GALLEY_TEST_WEB is for tests, and NEXTAUTH_URL says/,
    ],
    ["a port in words", { PORT: "three" }, /^PORT must be a whole number from 1 to 65535; it is "three"\.$/],
    ["a port too high", { PORT: "70000" }, /^PORT must be/],
    ["port 0", { PORT: "0" }, /^PORT must be/],
    ["a port in hexadecimal", { PORT: "0xbb8" }, /^PORT must be/],
    [
      "another database",
      { DATABASE_URL: "mysql://db/galley", NEXTAUTH_SECRET: SECRET },
      /^DATABASE_URL must be/,
    ],
    [
      "no database's name",
      { DATABASE_URL: "postgresql://db", NEXTAUTH_SECRET: SECRET },
      /^DATABASE_URL must be/,
    ],
    ["a server without a secret", { DATABASE_URL: SERVER }, /NEXTAUTH_SECRET is required/],
    ["a short secret", { NEXTAUTH_SECRET: "hush" }, /^NEXTAUTH_SECRET must have at least 32/],
    ["an address without a scheme", { NEXTAUTH_URL: "desk.example.org" }, /^NEXTAUTH_URL must be/],
    ["an address with a path", { NEXTAUTH_URL: "https://example.org/galley" }, /^NEXTAUTH_URL must be/],
    [
      "a short sample password",
      { GALLEY_SAMPLE_PASSWORD: "short" },
      /^GALLEY_SAMPLE_PASSWORD must have 12 to/,
    ],
    [
      "half a sign-in",
      { OIDC_ISSUER: "https://login.example.org" },
      /OIDC_ISSUER is set, but OIDC_CLIENT_ID, /,
    ],
    ["an issuer without encryption", { OIDC_ISSUER: "http://login.example.org" }, /^OIDC_ISSUER must be/],
    ["too many proxies", { GALLEY_PROXIES: "99" }, /^GALLEY_PROXIES must be/],
  ])("%s", (_, variables, sentence) => {
    const read = readSettings(variables);
    expect(read.ok ? [] : read.problems).toContainEqual(expect.stringMatching(sentence));
  });

  test("all problems are told at once, and no secret is repeated", () => {
    const read = readSettings({
      PORT: "x",
      NEXTAUTH_SECRET: "hush-hush",
      DATABASE_URL: "postgresql://a:secret-word@/",
    });
    const told = read.ok ? [] : read.problems;
    expect(told).toHaveLength(3);
    expect(told.join()).not.toMatch(/hush-hush|secret-word/);
  });
});
