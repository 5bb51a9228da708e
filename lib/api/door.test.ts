import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { DATABASE_AWAY_DIGEST, done } from "@/lib/domain/refusal";
import { answerRequest } from "./door";
import { operation } from "./operation";

/** Operations of the tests' own, which no token is asked for: what the door does with what comes out of them. */
const about = { method: "GET", tag: "Tests", scope: null, summary: "A test." } as const;

const OPERATIONS = [
  operation({
    ...{ ...about, id: "throws", path: "/throws", answer: z.object({}) },
    run: () => Promise.reject(new Error("the password is swordfish")),
  }),
  operation({
    ...{ ...about, id: "away", path: "/away", answer: z.object({}) },
    run: () =>
      Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { digest: DATABASE_AWAY_DIGEST })),
  }),
  operation({
    ...{ ...about, id: "chatty", path: "/chatty", answer: z.object({ title: z.string() }) },
    run: async () => done({ value: { title: "Source A", name: "Ada" } }),
  }),
  operation({
    ...{ ...about, id: "wrong", path: "/wrong", answer: z.object({ title: z.string() }) },
    run: async () => done({ value: { title: 4 as never } }),
  }),
  operation({
    ...{ ...about, id: "named", path: "/things/{thing}", params: z.object({ thing: z.string() }) },
    answer: z.object({ thing: z.string() }),
    run: async ({ params }) => done({ value: params }),
  }),
  operation({
    ...{ ...about, id: "written", path: "/things/new", answer: z.object({ thing: z.literal("written") }) },
    run: async () => done({ value: { thing: "written" as const } }),
  }),
];

const ask = (path: string) => answerRequest(OPERATIONS, new Request(`http://localhost/api/v1${path}`));

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(["/throws", "/wrong"])(
  "%s: a mistake of ours is logged with its id, and told by that alone",
  async (path) => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await ask(path);
    const text = await response.text();
    expect([response.status, JSON.parse(text).type]).toEqual([500, "urn:galley:problem:internal"]);
    expect(text).not.toContain("swordfish");
    expect(String(logged.mock.calls[0]?.[0])).toContain(response.headers.get("x-request-id") ?? "none");
  },
);

test("a database that is away is a 503 that says when to come back", async () => {
  const response = await ask("/away");
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await response.text()).not.toContain("ECONNREFUSED");
});

test("what an operation does not describe does not leave", async () => {
  expect(await (await ask("/chatty")).json()).toEqual({ title: "Source A" });
});

test("a written part of a path comes before a parameter", async () => {
  expect(await (await ask("/things/new")).json()).toEqual({ thing: "written" });
  expect(await (await ask("/things/other")).json()).toEqual({ thing: "other" });
});
