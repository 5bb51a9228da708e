import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeActor } from "../testing/rows";
import { addSource, editSource } from "./commands";
import { addSourceSchema, editSourceSchema } from "./schema";

testDatabase();

let researcher: Actor;
beforeEach(async () => {
  researcher = await makeActor("researcher");
});

const input = (more: object = {}) =>
  addSourceSchema.parse({ title: "On the plan", kind: "wire_report", requestId: randomUUID(), ...more });

async function add(more: object = {}, actor = researcher) {
  const added = await addSource(actor, input(more));
  if (!added.ok) throw new Error(added.refusal.code);
  return database().source.findUniqueOrThrow({
    where: { id: added.value.sourceId },
    include: { outlet: true, auditEvents: true },
  });
}
const fresh = () => `https://www.outlet-${randomUUID().slice(0, 8)}.com`;

describe("adding a source", () => {
  test("makes the outlet that the address tells, with a likely name, and says so in history", async () => {
    const source = await add({ url: "https://www.cyprus-mail.com/2025/11/26/plan?utm_source=x" });
    expect(source.outlet).toMatchObject({ name: "Cyprus Mail", domain: "cyprus-mail.com" });
    expect(source.auditEvents).toMatchObject([
      { kind: "source.added", actorId: researcher.personId, after: { outletName: "Cyprus Mail" } },
    ]);
    const told = await database().auditEvent.findMany({ where: { outletId: source.outlet?.id ?? "" } });
    expect(told).toMatchObject([{ kind: "outlet.added", after: { domain: "cyprus-mail.com" } }]);
    expect((await add({ url: "https://cyprus-mail.com/other" })).outletId).toBe(source.outletId);
  });

  test("every spelling of one address is refused with the source that it is already", async () => {
    const source = await add({ url: "https://www.bloomberg.com/news/articles/2025-11-25/the-call" });
    for (const spelling of [
      "http://bloomberg.com/news/articles/2025-11-25/the-call/",
      "https://www.bloomberg.com/news/articles/2025-11-25/the-call?utm_source=x&fbclid=1#top",
      "bloomberg.com/news/articles/2025-11-25/the-call/amp",
      "https://WWW.BLOOMBERG.COM:443/news/articles/2025-11-25/the-call?srnd=homepage",
    ])
      expect(await addSource(researcher, input({ title: "Again", url: spelling }))).toEqual({
        ok: false,
        refusal: { code: "sourceExists", sourceId: source.id, title: "On the plan" },
      });
  });

  test("the same request twice, at once, adds one source", async () => {
    const once = input({ url: `${fresh()}/a` });
    const answers = await Promise.all([addSource(researcher, once), addSource(researcher, once)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ ok: true });
  });

  test("of two people with one address at the same moment one adds it, the other is offered it", async () => {
    const url = `${fresh()}/a`;
    const other = await makeActor("editor");
    const answers = await Promise.all([
      addSource(researcher, input({ url })),
      addSource(other, input({ url: `${url}?utm_medium=mail` })),
    ]);
    expect(answers.map((answer) => (answer.ok ? "added" : answer.refusal.code)).sort()).toEqual([
      "added",
      "sourceExists",
    ]);
  });

  test("articles of a new outlet added at the same moment share one outlet", async () => {
    const site = fresh();
    const added = await Promise.all(
      [1, 2, 3, 4].map((page) => add({ url: `${site}/${page}`, outletName: "The New One" })),
    );
    expect(new Set(added.map((source) => source.outletId)).size).toBe(1);
  });

  test("a typed name finds the outlet of that name, without regard to case and with its % meant", async () => {
    const made = await add({ outletName: "100% News" });
    expect((await add({ outletName: "100% NEWS" })).outletId).toBe(made.outletId);
    expect((await add({ outletName: "1000 News" })).outletId).not.toBe(made.outletId);
    expect((await add()).outletId).toBeNull();
  });

  test("an outlet known by name alone gets its domain with the first address", async () => {
    const named = await add({ outletName: "Polskie Radio" });
    expect(named.outlet?.domain).toBeNull();
    const addressed = await add({ url: "https://polskie-radio.pl/a" });
    expect(addressed.outlet).toMatchObject({ id: named.outletId, domain: "polskie-radio.pl", version: 2 });
  });

  test("a new name for a domain that has its outlet is refused beside the field; an outlet that exists can be chosen", async () => {
    const site = fresh();
    const own = await add({ url: `${site}/1`, outletName: "Portal" });
    const wire = await add({ outletName: `Agency ${site}` });
    expect(await addSource(researcher, input({ url: `${site}/2`, outletName: "Someone new" }))).toMatchObject(
      {
        refusal: { code: "invalid", fields: { outletName: expect.stringContaining("Portal") } },
      },
    );
    expect((await add({ url: `${site}/3`, outletName: `Agency ${site}` })).outletId).toBe(wire.outletId);
    expect((await add({ url: `${site}/4`, outletId: wire.outletId })).outletId).toBe(wire.outletId);
    expect((await add({ url: `${site}/5` })).outletId).toBe(own.outletId);
  });

  test("nothing is left of a source that was refused, not even its outlet", async () => {
    const request = randomUUID();
    await add({ requestId: request }, await makeActor("editor"));
    const outletName = `Only here ${request}`;
    expect(await addSource(researcher, input({ requestId: request, outletName }))).toMatchObject({
      refusal: { code: "notFound" },
    });
    expect(await database().outlet.count({ where: { name: outletName } })).toBe(0);
  });

  test("a viewer may not", async () => {
    expect(await addSource(await makeActor("viewer"), input())).toMatchObject({
      refusal: { code: "notAllowed" },
    });
  });
});

describe("what is typed", () => {
  test.each([
    ["url", "javascript:alert(1)"],
    ["url", "java\nscript:alert(1)"],
    ["url", "data:text/html,x"],
    ["url", "not an address"],
    ["url", `https://example.com/${"a".repeat(3000)}`],
    ["publishedOn", "2025-02-30"],
    ["publishedOn", "yesterday"],
    ["title", "  \u0000\u200B "],
    ["title", "x".repeat(10_000_000)],
    ["kind", "rumour"],
    ["language", "<script>"],
    ["authors", "x".repeat(501)],
    ["outletId", "not-an-id"],
  ])("%s refuses %s with a sentence", (field, value) => {
    const parsed = addSourceSchema.safeParse({
      ...{ title: "T", kind: "document", requestId: randomUUID() },
      [field]: value,
    });
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
    expect(parsed.error?.issues[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  test("HTML, right-to-left text and NUL are stored as words", async () => {
    const title = "<script>alert(1)</script> שלום 👩‍👩‍👧";
    expect(await add({ title: `${title}\u0000`, authors: "<b>A</b>" })).toMatchObject({
      title,
      authors: "<b>A</b>",
    });
  });
});

describe("editing a source", () => {
  const edit = (sourceId: string, more: object = {}) =>
    editSourceSchema.parse({ sourceId, version: 1, title: "On the plan", kind: "wire_report", ...more });

  test("tells before and after; a save that changes nothing does nothing", async () => {
    const source = await add();
    expect(await editSource(researcher, edit(source.id))).toEqual({ ok: true, value: { version: 1 } });
    const changed = { title: "On the draft", publishedOn: "2025-11", language: "en" };
    expect(await editSource(researcher, edit(source.id, changed))).toEqual({
      ok: true,
      value: { version: 2 },
    });
    const [, event] = await database().auditEvent.findMany({
      where: { sourceId: source.id },
      orderBy: { id: "asc" },
    });
    expect(event).toMatchObject({
      kind: "source.edited",
      before: { title: "On the plan", publishedOn: "", language: "" },
      after: changed,
    });
  });

  test("the second of two, at once, is told what stands there now", async () => {
    const source = await add();
    const answers = await Promise.all([
      editSource(researcher, edit(source.id, { title: "One" })),
      editSource(researcher, edit(source.id, { title: "Two" })),
    ]);
    const [won, lost] = answers[0]?.ok ? answers : [...answers].reverse();
    expect(won).toEqual({ ok: true, value: { version: 2 } });
    const { title } = await database().source.findUniqueOrThrow({ where: { id: source.id } });
    expect(lost).toMatchObject({
      refusal: { code: "changedMeanwhile", by: researcher.name, version: 2, current: { title } },
    });
  });

  test("an address that is another source is refused with that one, its own is not", async () => {
    const url = `${fresh()}/a`;
    const one = await add({ url });
    const two = await add();
    expect(await editSource(researcher, edit(two.id, { url: `${url}#x` }))).toMatchObject({
      refusal: { code: "sourceExists", sourceId: one.id },
    });
    expect(await editSource(researcher, edit(one.id, { url: `${url}?utm_source=x` }))).toMatchObject({
      ok: true,
    });
  });

  test("two who give one address to two sources at once: one is offered the other's", async () => {
    const url = `${fresh()}/a`;
    const [one, two] = [await add({ outletName: url }), await add({ outletName: url })];
    const answers = await Promise.all(
      [one, two].map(({ id }) => editSource(researcher, edit(id, { url, outletName: url }))),
    );
    expect(answers.map((answer) => (answer.ok ? "saved" : answer.refusal.code)).sort()).toEqual([
      "saved",
      "sourceExists",
    ]);
  });
});
