import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/lib/usecases/testing/database";
import { forgetAnswers, makeTokenOf, useUpToken } from "@/lib/usecases/testing/tokens";
import { serveApi } from "./serve";
import { apiAt, type Said } from "./testing/ask";
import { type World, worldOf } from "./testing/world";

testDatabase();

const api = apiAt("http://localhost", serveApi);
let secret: string;
let editor: string;
let world: World;

beforeAll(async () => {
  [secret, editor] = (await Promise.all([makeTokenOf("researcher"), makeTokenOf("editor")])).map(
    (made) => made.secret,
  ) as [string, string];
  world = worldOf(api, { researcher: secret, editor });
});

const ask = (method: string, path: string, said: Said = {}) => api.ask(method, path, { secret, ...said });
async function asked(method: string, path: string, said: Said = {}) {
  const response = await ask(method, path, said);
  const text = await response.text();
  return {
    response,
    status: response.status,
    headers: response.headers,
    text,
    json: text ? JSON.parse(text) : null,
  };
}

describe("who asks", () => {
  test.each<[string, Record<string, string>, string]>([
    ["nobody", {}, 'Bearer realm="Galley"'],
    ["a cookie", { cookie: "next-auth.session-token=eyJhbGciOi" }, 'Bearer realm="Galley"'],
    ["a password", { authorization: "Basic am86cGFzcw==" }, 'Bearer realm="Galley", error="invalid_token"'],
    [
      "a token that was never made",
      { authorization: `Bearer galley_${"a".repeat(43)}` },
      'Bearer realm="Galley", error="invalid_token"',
    ],
  ])("%s: 401, and how to ask", async (_, headers, told) => {
    const { status, headers: answered, json } = await asked("GET", "/me", { secret: null, headers });
    expect([status, answered.get("www-authenticate"), json.type]).toEqual([
      401,
      told,
      "urn:galley:problem:unauthenticated",
    ]);
    expect(answered.get("content-type")).toBe("application/problem+json; charset=utf-8");
  });

  test("too often: 429, and when to come back", async () => {
    const token = await makeTokenOf("viewer");
    await useUpToken(token.tokenId);
    const { status, headers } = await asked("GET", "/me", { secret: token.secret });
    expect(status).toBe(429);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(headers.get("retry-after"))).toBeLessThanOrEqual(60);
  });
});

describe("where", () => {
  test.each(["/nothing", "/", "/claims/", "/claims/C-1/nothing", "/claims/142", "/stories/not-an-id"])(
    "%s: 404",
    async (path) => expect((await asked("GET", path)).json.type).toBe("urn:galley:problem:not-found"),
  );

  test.each([
    ["DELETE", "/claims", "GET, HEAD, POST"],
    ["POST", "/me", "GET, HEAD"],
    ["OPTIONS", "/claims/C-1", "GET, HEAD, PATCH"],
  ])("%s %s: 405, and what it takes", async (method, path, allow) => {
    const { status, headers } = await asked(method, path);
    expect([status, headers.get("allow")]).toEqual([405, allow]);
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test("HEAD says what GET says, without its body", async () => {
    const head = await ask("HEAD", "/me");
    expect([head.status, await head.text(), head.headers.get("content-type")]).toEqual([
      200,
      "",
      "application/json; charset=utf-8",
    ]);
  });
});

describe("what is said", () => {
  test.each<[string, Said, number, unknown]>([
    ["no JSON", { body: "{" }, 400, undefined],
    ["of another kind", { body: "wording=x", headers: { "content-type": "text/plain" } }, 415, undefined],
    ["too long", { body: `"${"a".repeat(4 * 1024 * 1024)}"` }, 413, undefined],
    [
      "a field too many",
      { body: { wording: "x", author: "me" } },
      422,
      [{ pointer: "#/author", detail: "There is no such field." }],
    ],
    [
      "a field of another kind",
      { body: { wording: 4 } },
      422,
      [{ pointer: "#/wording", detail: expect.any(String) }],
    ],
    [
      "a rule between fields",
      { body: { wording: "x", attributionKind: "outlet" } },
      422,
      [{ pointer: "#/attributedTo", detail: expect.stringContaining("who asserts it") }],
    ],
    [
      "deeper",
      { body: { wording: "x", span: { draftId: randomUUID(), start: -1, end: 2 } } },
      422,
      [{ pointer: "#/span/start", detail: expect.any(String) }],
    ],
  ])("%s", async (_, said, status, errors) => {
    const answer = await asked("POST", "/claims", said);
    expect([answer.status, answer.json.status, answer.json.errors]).toEqual([status, status, errors]);
  });

  test.each([
    ["colour=red", "colour"],
    ["status=green", "status"],
    ["status=refuted&status=verified", "status"],
    ["cursor=abcd", "cursor"],
    ["sort=-due&cursor=cmVmZXJlbmNlfHw0", "cursor"],
  ])("?%s: 422, and which", async (query, parameter) => {
    const { status, json } = await asked("GET", `/claims?${query}`);
    expect([status, json.errors]).toEqual([422, [{ parameter, detail: expect.any(String) }]]);
  });

  test("what is not UTF-8", async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    const { status } = await asked("POST", "/claims", {
      bytes,
      headers: { "content-type": "application/json" },
    });
    expect(status).toBe(400);
  });
});

test("every answer has the id of its request: the client's own, if it is one", async () => {
  const own = await ask("GET", "/me", { headers: { "x-request-id": "cms-4711" } });
  expect(own.headers.get("x-request-id")).toBe("cms-4711");
  const { headers, json } = await asked("GET", "/nothing", { headers: { "x-request-id": "<script>" } });
  expect(headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  expect(json.requestId).toBe(headers.get("x-request-id"));
});

test("times come in with any offset and go out in UTC", async () => {
  const body = { wording: "Due at nine", dueAt: "2026-12-01T09:00:00+01:00" };
  const { json } = await asked("POST", "/claims", { body });
  expect((await asked("GET", `/claims/${json.reference}`)).json.dueAt).toBe("2026-12-01T08:00:00.000Z");
  const { status } = await asked("POST", "/claims", { body: { ...body, dueAt: "2026-12-01T09:00:00" } });
  expect(status).toBe(422);
});

describe("ETag", () => {
  test("If-None-Match saves the body, and only while nothing has changed", async () => {
    const { claim, etag } = await world.claim();
    const same = await ask("GET", `/claims/${claim}`, { headers: { "if-none-match": `W/"x", ${etag}` } });
    expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", etag]);
    const path = `/claims/${claim}/assessments`;
    await api.must("POST", path, {
      ...{ secret, headers: { "if-match": etag } },
      body: { verdict: "not_checkable", rationale: "A prediction." },
    });
    // Its stage is another one; its version is not.
    const after = await ask("GET", `/claims/${claim}`, { headers: { "if-none-match": etag } });
    expect(after.status).toBe(200);
    expect(after.headers.get("etag")).not.toBe(etag);
  });

  test.each([
    [{}, 428],
    [{ "if-match": "*" }, 428],
    [{ "if-match": '"v1-aaaaaaaaaaaaaaaa", "v2-aaaaaaaaaaaaaaaa"' }, 428],
    [{ "if-match": '"somebody else\'s"' }, 412],
    [{ "if-match": 'W/"v1-aaaaaaaaaaaaaaaa"' }, 412],
    [{ "if-match": '"v7-aaaaaaaaaaaaaaaa"' }, 412],
  ])("a write with %j: %i", async (headers, status) => {
    const { claim } = await world.claim();
    const answer = await asked("PATCH", `/claims/${claim}`, { headers, body: { wording: "Other words" } });
    expect(answer.status).toBe(status);
    expect((await asked("GET", `/claims/${claim}`)).json.wording).toBe("The plan has 28 points");
  });

  test("of two writes to one version the second is refused, and told by whom", async () => {
    const { claim, etag } = await world.claim();
    const write = (wording: string) =>
      asked("PATCH", `/claims/${claim}`, { headers: { "if-match": etag }, body: { wording } });
    const answers = await Promise.all([write("It has 27 points"), write("It has 29 points")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = answers.find(({ status }) => status === 412);
    expect(stale?.json).toMatchObject({ type: "urn:galley:problem:stale", refusal: { version: 2 } });
  });

  test("a field that is not said stays", async () => {
    const { claim, etag } = await world.claim();
    await asked("PATCH", `/claims/${claim}`, {
      headers: { "if-match": etag },
      body: { criticality: "high" },
    });
    expect((await asked("GET", `/claims/${claim}`)).json).toMatchObject({
      ...{ wording: "The plan has 28 points", criticality: "high", version: 2 },
    });
  });
});

describe("Idempotency-Key", () => {
  const body = { wording: "Once is enough" };
  const post = (key: string, more: Said = {}) =>
    asked("POST", "/claims", { body, headers: { "idempotency-key": key }, ...more });

  test("the same request again is answered the same, and carried out once", async () => {
    const key = randomUUID();
    const first = await post(key);
    const again = await post(key);
    expect([first.status, first.headers.get("idempotency-replayed")]).toEqual([201, null]);
    expect([again.status, again.headers.get("idempotency-replayed"), again.headers.get("location")]).toEqual([
      201,
      "true",
      first.headers.get("location"),
    ]);
    expect(again.json).toEqual(first.json);
  });

  test("another request under it is refused", async () => {
    const key = randomUUID();
    await post(key);
    const other = await post(key, { body: { wording: "Twice" }, headers: { "idempotency-key": key } });
    expect([other.status, other.json.type]).toEqual([422, "urn:galley:problem:key-reused"]);
  });

  test("another one under it when the key is forgotten is carried out", async () => {
    const key = randomUUID();
    const first = await post(key);
    await forgetAnswers(key);
    const other = await post(key, { body: { wording: "Twice" }, headers: { "idempotency-key": key } });
    expect([other.status, other.json.id === first.json.id]).toEqual([201, false]);
    await forgetAnswers(key);
    expect((await post(key)).json.id).toBe(first.json.id);
  });

  test("at the same time: one is carried out, and every answer is its or says to wait", async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(key)));
    const made = new Set(answers.filter(({ status }) => status === 201).map(({ json }) => json.id));
    expect(made.size).toBe(1);
    for (const { status, headers } of answers) {
      expect([201, 409]).toContain(status);
      if (status === 409) expect(headers.get("retry-after")).toBe("1");
    }
    expect((await post(key)).json.id).toBe([...made][0]);
  });

  test("a refusal is kept like any answer; somebody else's key is another one", async () => {
    const key = randomUUID();
    const wrong = { body: { wording: "" }, headers: { "idempotency-key": key } };
    expect((await post(key, wrong)).status).toBe(422);
    expect((await post(key, { secret: editor })).status).toBe(201);
  });

  test.each(["", "ü", "a b", "x".repeat(256)])("%j is none", async (key) => {
    // Headers carry no other letters than Latin-1, and trim white space.
    expect((await post(key)).status).toBe(400);
  });
});

test("a list is paged through with Link, each row once", async () => {
  const names = Array.from(
    { length: 103 },
    (_, at) => `Gazette ${String(at).padStart(3, "0")} ${randomUUID()}`,
  );
  for (const name of names) await api.must("POST", "/outlets", { secret, body: { name } });
  const seen: string[] = [];
  let next: string | null = "/outlets?text=Gazette";
  const pages: number[] = [];
  while (next !== null) {
    const { json, headers }: Awaited<ReturnType<typeof asked>> = await asked("GET", next);
    seen.push(...json.items.map(({ name }: { name: string }) => name));
    pages.push(json.items.length);
    const link: string | undefined = /^<\/api\/v1(.*)>; rel="next"$/.exec(headers.get("link") ?? "")?.[1];
    expect(link === undefined).toBe(json.next === null);
    next = link ?? null;
  }
  expect(pages).toEqual([100, 3]);
  expect(seen).toEqual(names);
});

test("a rule of the newsroom is a problem of its own name, with what it says", async () => {
  const { assessment } = await world.pending();
  const own = await asked("POST", `/assessments/${assessment}/sign-off`, { body: {} });
  expect([own.status, own.json.type]).toEqual([403, "urn:galley:problem:not-allowed"]);
  const { claim } = await world.claim();
  const correction = { kind: "update", before: "28", after: "22", reason: "A new text." };
  const early = await asked("POST", `/claims/${claim}/corrections`, { secret: editor, body: correction });
  expect(early.json).toMatchObject({
    ...{ type: "urn:galley:problem:nothing-to-correct", status: 409 },
    detail: "This claim was never signed off, so there is nothing to correct. Edit it instead.",
  });
  const { source } = await world.source();
  const { json } = await asked("GET", `/sources/${source}`);
  const again = await asked("POST", "/sources", {
    body: { title: "Again", kind: "document", url: json.url },
  });
  expect(again.json).toMatchObject({
    type: "urn:galley:problem:source-exists",
    refusal: { sourceId: source },
  });
});
