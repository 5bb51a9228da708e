import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeActor } from "../testing/rows";
import { addOutlet, editOutlet } from "./commands";
import { addOutletSchema, editOutletSchema } from "./schema";

testDatabase();

let researcher: Actor;
let site: string;
beforeEach(async () => {
  researcher = await makeActor("researcher");
  site = `a${randomUUID().slice(0, 8)}.com`;
});

const input = (more: object = {}) => addOutletSchema.parse({ name: `The ${site}`, ...more });
async function add(more: object = {}) {
  const added = await addOutlet(researcher, input(more));
  if (!added.ok) throw new Error(added.refusal.code);
  return added.value.outletId;
}
const edit = (outletId: string, more: object = {}) =>
  editOutletSchema.parse({ outletId, version: 1, name: `The ${site}`, ...more });

test("an outlet is known by its domain, however that is typed, and told in history", async () => {
  const outletId = await add({ domain: `https://www.${site.toUpperCase()}/news`, ownerGroup: "A group" });
  expect(await database().outlet.findUnique({ where: { id: outletId } })).toMatchObject({ domain: site });
  expect(await database().auditEvent.findMany({ where: { outletId } })).toMatchObject([
    { kind: "outlet.added", after: { name: `The ${site}`, domain: site, ownerGroup: "A group" } },
  ]);
  expect(await addOutlet(researcher, input({ name: "Other", domain: `m.${site}` }))).toEqual({
    ok: false,
    refusal: { code: "outletExists", outletId, name: `The ${site}` },
  });
});

test("two who add one domain, or one name without a domain, at once make one outlet", async () => {
  for (const more of [{ domain: site }, {}]) {
    const name = `Twice ${randomUUID()}`;
    const answers = await Promise.all([1, 2].map(() => addOutlet(researcher, input({ name, ...more }))));
    expect(answers.map((answer) => (answer.ok ? "added" : answer.refusal.code)).sort()).toEqual([
      "added",
      "outletExists",
    ]);
  }
});

test("an edit tells before and after, the second of two is told of the first, a taken domain is refused", async () => {
  const outletId = await add();
  const other = await add({ name: `Other ${site}`, domain: site });
  expect(await editOutlet(researcher, edit(outletId))).toEqual({ ok: true, value: { version: 1 } });
  expect(await editOutlet(researcher, edit(outletId, { domain: site }))).toMatchObject({
    refusal: { code: "outletExists", outletId: other },
  });
  expect(await editOutlet(researcher, edit(outletId, { ownerGroup: "A group" }))).toEqual({
    ok: true,
    value: { version: 2 },
  });
  expect(await editOutlet(researcher, edit(outletId, { name: "Late" }))).toMatchObject({
    refusal: { code: "changedMeanwhile", version: 2, current: { ownerGroup: "A group" } },
  });
  const last = await database().auditEvent.findFirstOrThrow({ where: { outletId }, orderBy: { id: "desc" } });
  expect(last).toMatchObject({ before: { ownerGroup: "" }, after: { ownerGroup: "A group" } });
});

test.each([
  ["name", " \u200B"],
  ["name", "x".repeat(161)],
  ["domain", "javascript:alert(1)"],
  ["domain", "no domain"],
  ["domain", "co.uk"],
  ["ownerGroup", "x".repeat(10_000_000)],
])("%s refuses %s with a sentence", (field, value) => {
  const parsed = addOutletSchema.safeParse({ name: "A", [field]: value });
  expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  expect(parsed.error?.issues[0]?.message).toMatch(/^[A-Z].*\.$/);
});

test("a viewer may neither add nor edit", async () => {
  const viewer = await makeActor("viewer");
  const outletId = await add();
  for (const answer of [await addOutlet(viewer, input()), await editOutlet(viewer, edit(outletId))])
    expect(answer).toMatchObject({ refusal: { code: "notAllowed" } });
});
