import { beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "@/lib/domain/access/roles";
import { opens, SCOPE_WORDS, SCOPES } from "@/lib/domain/access/scopes";
import { testDatabase } from "@/lib/usecases/testing/database";
import { makeTokenOf } from "@/lib/usecases/testing/tokens";
import { ALL_OPERATIONS, serveApi } from "./serve";
import { apiAt, type Json } from "./testing/ask";
import { addressOf, EXAMPLES, type Example } from "./testing/examples";
import { type World, worldOf } from "./testing/world";

testDatabase();

/** Every operation against every role and scope, through the door, on a real database. */

const api = apiAt("http://localhost", serveApi);
/** Of each role, a token with each scope alone, whatever the role has. */
const tokens = new Map<string, string>();

beforeAll(async () => {
  for (const role of ROLES)
    for (const scope of SCOPES) tokens.set(`${role} ${scope}`, (await makeTokenOf(role, [scope])).secret);
});

test("every operation has an example", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(ALL_OPERATIONS.map(({ id }) => id).sort());
});

describe.each(ALL_OPERATIONS.filter(({ scope }) => scope !== null))("$id", (operation) => {
  const { id, method, path, scope: needed, status = 200 } = operation;
  const from = EXAMPLES[id]?.from ?? (needed ? SCOPE_WORDS[needed].from : "viewer");

  let world: World;
  let left: Example | undefined;
  beforeAll(async () => {
    // New tokens for each operation: all of them would be too often for two.
    const [researcher, editor] = await Promise.all([makeTokenOf("researcher"), makeTokenOf("editor")]);
    world = worldOf(api, { researcher: researcher.secret, editor: editor.secret });
  });

  test.each(ROLES)("%s", async (role) => {
    for (const scope of SCOPES.filter((other) => needed && !opens([other], needed))) {
      const beyond = await api.ask(method, addressOf(path, {}), {
        secret: tokens.get(`${role} ${scope}`) ?? "",
      });
      expect([scope, beyond.status, ((await beyond.json()) as Json).type]).toEqual([
        scope,
        403,
        "urn:galley:problem:beyond-scope",
      ]);
    }
    const may = ROLES.indexOf(role) >= ROLES.indexOf(from);
    // What a request changes nothing about can be asked of again.
    if (may && method !== "GET") left = undefined;
    left ??= await EXAMPLES[id]?.made(world);
    const said = left ?? {};
    const response = await api.ask(method, addressOf(path, said), {
      secret: tokens.get(`${role} ${needed}`) ?? "",
      ...(said.body === undefined ? {} : { body: said.body }),
      ...(said.bytes === undefined ? {} : { bytes: said.bytes }),
      headers: said.etag ? { "if-match": said.etag } : {},
    });
    const text = await response.text();
    expect([text.slice(0, 600), response.status]).toEqual([expect.any(String), may ? status : 403]);
    if (!may) expect(JSON.parse(text).type).toBe("urn:galley:problem:not-allowed");
  });
});
