import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { changePolicy } from "./commands";
import { readPolicies } from "./reads";
import { changePolicySchema } from "./schema";

testDatabase();

const rules = (more: object = {}) =>
  changePolicySchema.parse({
    ...{ version: 1, primaryItems: "1", independentOrigins: "2", originsAllSecondary: "3" },
    ...{ overrideG1: "on", overrideG2: "on", overrideG4: "on", overrideG5: "on" },
    ...{ reason: "The desk has decided so.", requestId: randomUUID() },
    ...more,
  });

test("a change is a new version with its reason, told in history; what was before stays", async () => {
  const editor = await makeActor("editor");
  must(await changePolicy(editor, rules({ independentOrigins: "3", overrideG2: "" })));
  const { versions, total } = await readPolicies(editor);
  expect(total).toBe(2);
  expect(versions).toMatchObject([
    {
      ...{ version: 2, independentOrigins: 3, overridable: ["G1", "G4", "G5"] },
      ...{ by: editor.name, reason: "The desk has decided so." },
    },
    { version: 1, independentOrigins: 2, overridable: ["G1", "G2", "G4", "G5"], by: null },
  ]);
  const event = await database().auditEvent.findFirstOrThrow({ where: { kind: "policy.changed" } });
  expect(event).toMatchObject({
    before: { independentOrigins: 2, overrideG2: true },
    after: { independentOrigins: 3, overrideG2: false, policyVersion: 2 },
    reason: "The desk has decided so.",
  });

  // Whoever saw the version before is told; the same request, and one that changes nothing, make no version.
  const other = await makeActor("editor");
  expect(await changePolicy(other, rules({ primaryItems: "2" }))).toMatchObject({
    refusal: { code: "changedMeanwhile", by: editor.name, version: 2, current: { independentOrigins: 3 } },
  });
  must(await changePolicy(other, rules({ independentOrigins: "3", overrideG2: "", version: 2 })));
  const again = rules({ version: 2, primaryItems: "2" });
  must(await changePolicy(other, again));
  expect(must(await changePolicy(other, again))).toEqual({ version: 3 });
  expect((await readPolicies(other)).total).toBe(3);
});

test("numbers that don't fit each other are refused", async () => {
  const editor = await makeActor("editor");
  const { version = 0 } = (await readPolicies(editor)).versions[0] ?? {};
  expect(
    await changePolicy(editor, rules({ version, independentOrigins: "5", originsAllSecondary: "4" })),
  ).toMatchObject({ refusal: { code: "invalid", fields: { originsAllSecondary: expect.any(String) } } });
  expect(changePolicySchema.safeParse({ ...rules(), primaryItems: "0" }).success).toBe(false);
});
