import { beforeAll, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { ArchiveLayout } from "@/lib/domain/exchange/newsroom-archive/archive";
import type { ArchiveProblem } from "@/lib/domain/exchange/newsroom-archive/archive-problem";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { importArchive } from "./commands";
import { writeArchive } from "./reads";

testDatabase();

const PASSPHRASE = "a dozen wild geese";
let lines: string[];

async function archived(layout: ArchiveLayout, passphrase: string | null): Promise<string[]> {
  let text = "";
  await writeArchive(SYSTEM_ACTOR, { layout, passphrase }, async (piece) => {
    text += piece;
  });
  return text.split("\n").slice(0, -1);
}

async function* each(all: readonly string[]) {
  yield* all;
}

beforeAll(async () => {
  lines = await archived("ndjson", PASSPHRASE);
});

/** The rules that Galley comes with are a row of an empty newsroom: gone when half an archive was taken. */
const policies = () => database().policy.findMany();

test.each<[string, (all: string[]) => string[], string | null, ArchiveProblem["is"]]>([
  ["nothing", () => [], PASSPHRASE, "notAnArchive"],
  ["another file", () => ["a,b,c", "1,2,3"], PASSPHRASE, "notAnArchive"],
  ["no head", (all) => all.slice(1), PASSPHRASE, "notAnArchive"],
  ["no passphrase", (all) => all, null, "needsPassphrase"],
  ["another passphrase", (all) => all, "a dozen wild ducks", "wrongPassphrase"],
  ["the end missing", (all) => all.slice(0, -1), PASSPHRASE, "cutOff"],
  ["a line missing", (all) => all.toSpliced(-2, 1), PASSPHRASE, "changed"],
  [
    "a line twice",
    (all) => [...all.slice(0, -1), ...all.slice(-1), ...all.slice(-1)],
    PASSPHRASE,
    "brokenLine",
  ],
  [
    "a word changed",
    (all) => all.map((line) => line.replace("comes with", "came with")),
    PASSPHRASE,
    "changed",
  ],
  ["a line that is none", (all) => all.with(1, "{}"), PASSPHRASE, "brokenLine"],
  [
    "a sealed row moved",
    (all) => all.with(1, '{"table":"Policy","sealed":"AAAA"}'),
    PASSPHRASE,
    "brokenLine",
  ],
  [
    "a table that stays behind",
    (all) => all.with(1, '{"table":"OneTimeLink","row":{}}'),
    PASSPHRASE,
    "brokenLine",
  ],
  [
    "another version",
    ([head = "", ...rest]) => [head.replace(/"schema":"\d+/, '"schema":"2020'), ...rest],
    PASSPHRASE,
    "otherSchema",
  ],
])("%s: nothing is taken", async (_, change, passphrase, problem) => {
  const before = await policies();
  const changed = change(lines);
  const imported = await importArchive(SYSTEM_ACTOR, each(changed), { passphrase });
  expect(imported).toMatchObject({ ok: false, problem: { is: problem } });
  expect(await policies()).toEqual(before);
});

test("an empty newsroom goes into an empty newsroom, sealed or not, in either layout", async () => {
  const before = await policies();
  for (const layout of ["ndjson", "json"] as const)
    for (const passphrase of [null, PASSPHRASE]) {
      const all = await archived(layout, passphrase);
      const imported = await importArchive(SYSTEM_ACTOR, each(all), { passphrase });
      expect(imported).toMatchObject({ ok: true });
    }
  expect(await policies()).toEqual(before);
});
