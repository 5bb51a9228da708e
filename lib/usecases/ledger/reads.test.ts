import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readTableCursor, writeTableCursor } from "@/lib/domain/claims/table-cursor";
import { readTableView, SORTS, type TableView } from "@/lib/domain/claims/table-view";
import { CRITICALITIES } from "@/lib/domain/claims/vocabulary";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeActor, makeStory } from "../testing/rows";
import { readClaimsTable, readTableChoices } from "./reads";

testDatabase();

const NOW = new Date(2026, 10, 25, 12);
const at = (day: number, hour = 9) => new Date(2026, 10, day, hour);

let researcher: Actor;
let editor: Actor;
let stranger: Actor;
let open: string;
let restricted: string;
let outletId: string;
const numbers: Record<string, number> = {};

beforeAll(async () => {
  [researcher, editor, stranger] = await Promise.all([
    makeActor("researcher"),
    makeActor("editor"),
    makeActor("viewer"),
  ]);
  open = (await makeStory(researcher, { text: "Open." })).storyId;
  restricted = (await makeStory(editor, { text: "Hidden.", title: "Hidden", restricted: true })).storyId;
  outletId = (await database().outlet.create({ data: { name: "Sample wire" }, select: { id: true } })).id;
  await claim("plan", { wording: "The plan has 28 points", type: "figure", criticality: "high" }, [open]);
  await claim("percent", {
    wording: "Support rose 50% in a_week",
    assigneeId: researcher.personId,
    dueAt: at(24),
  });
  await claim("today", { wording: "Points were cut", stage: "researching", dueAt: at(25, 18) }, [
    open,
    restricted,
  ]);
  await claim(
    "signed",
    { wording: "C-4 of the plan", stage: "reopened", verdict: "disputed", dueAt: at(30) },
    [open],
  );
  await claim("cut", { wording: "Cut from the plan", stage: "cut", dueAt: at(20) }, [open]);
  await claim("hidden", { wording: "The hidden plan", dueAt: at(21) }, [restricted]);
  await addEvidence("plan");
});

async function claim(name: string, data: object, storyIds: string[] = []) {
  const made = await database().claim.create({
    data: {
      wording: name,
      authorId: researcher.personId,
      requestId: randomUUID(),
      placements: { create: storyIds.map((storyId) => ({ storyId })) },
      ...data,
    },
    select: { number: true },
  });
  numbers[name] = made.number;
}

async function addEvidence(name: string) {
  const addedById = researcher.personId;
  const { id: claimId } = await database().claim.findUniqueOrThrow({ where: { number: numbers[name] ?? 0 } });
  await database().evidence.create({
    data: {
      stance: "supports",
      basis: "document_seen",
      requestId: randomUUID(),
      addedBy: { connect: { id: addedById } },
      claim: { connect: { id: claimId } },
      passage: {
        create: {
          exact: "28 points",
          addedBy: { connect: { id: addedById } },
          source: {
            create: { title: "A wire", kind: "wire_report", requestId: randomUUID(), addedById, outletId },
          },
        },
      },
    },
  });
}

async function found(actor: Actor, values: Record<string, string>): Promise<string[]> {
  const { rows, total } = await readClaimsTable(actor, readTableView(values), { now: NOW });
  expect(total).toBe(rows.length);
  const names = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [number, name]));
  return rows.map((row) => names[row.number] ?? "unknown");
}

describe("each filter", () => {
  test.each<[string, () => Record<string, string>, string[]]>([
    ["none", () => ({}), ["plan", "percent", "today", "signed", "cut"]],
    ["a status", () => ({ status: "disputed" }), ["signed"]],
    ["a stage", () => ({ stage: "researching" }), ["today"]],
    ["what is left", () => ({ stage: "left" }), ["plan", "percent", "today", "signed"]],
    ["a story", () => ({ story: open }), ["plan", "today", "signed", "cut"]],
    ["a story that is hidden, though a claim of it is seen elsewhere", () => ({ story: restricted }), []],
    ["no story", () => ({ story: "none" }), ["percent"]],
    ["me", () => ({ assignee: "me" }), ["percent"]],
    ["a person", () => ({ assignee: researcher.personId }), ["percent"]],
    ["nobody", () => ({ assignee: "nobody" }), ["plan", "today", "signed", "cut"]],
    ["an outlet of its evidence", () => ({ outlet: outletId }), ["plan"]],
    ["a type", () => ({ type: "figure" }), ["plan"]],
    ["a criticality", () => ({ criticality: "high" }), ["plan"]],
    ["overdue, of which cut claims are not", () => ({ due: "overdue" }), ["percent"]],
    ["due today", () => ({ due: "today" }), ["today"]],
    ["due in seven days", () => ({ due: "week" }), ["today", "signed"]],
    ["overdue or due in seven days", () => ({ due: "soon" }), ["percent", "today", "signed"]],
    ["without a due date", () => ({ due: "none" }), ["plan"]],
    ["words in any case, in any order", () => ({ text: "POINTS plan" }), ["plan"]],
    ["a percent sign means itself", () => ({ text: "50%" }), ["percent"]],
    ["so does an underscore", () => ({ text: "a_w" }), ["percent"]],
    ["and a backslash", () => ({ text: "\\" }), []],
    ["a reference, and where it is mentioned", () => ({ text: `c-${numbers.signed}` }), ["signed"]],
    ["all at once", () => ({ story: open, stage: "left", due: "none", text: "plan" }), ["plan"]],
  ])("%s", async (_, values, expected) => {
    expect(await found(researcher, values())).toEqual(expected);
  });
});

describe("a restricted story", () => {
  test("shows its claims and its name to its members only", async () => {
    expect(await found(editor, { text: "hidden" })).toEqual(["hidden"]);
    expect(await found(stranger, { text: "hidden" })).toEqual([]);
    expect(await found(stranger, { text: `C-${numbers.hidden}` })).toEqual([]);
    const seen = async (actor: Actor) =>
      (await readClaimsTable(actor, readTableView({ stage: "researching" }))).rows.map(
        ({ story, moreStories }) => [story?.title, moreStories],
      );
    expect(await seen(editor)).toEqual([["A story", 1]]);
    expect(await seen(stranger)).toEqual([["A story", 0]]);
  });

  test("is offered as a choice to its members only", async () => {
    const offered = async (actor: Actor) =>
      (await readTableChoices(actor, readTableView({ story: restricted }))).stories.map((story) => story.id);
    expect(await offered(editor)).toContain(restricted);
    expect(await offered(stranger)).toEqual([open]);
  });
});

test("the count says what is left to do", async () => {
  expect(await readClaimsTable(researcher, readTableView({ story: open }))).toMatchObject({
    total: 4,
    left: 3,
  });
});

describe("page by page", () => {
  beforeAll(async () => {
    const times = [at(1), at(1), at(2), null];
    await database().claim.createMany({
      data: Array.from({ length: 61 }, (_, index) => ({
        wording: "Paged",
        authorId: researcher.personId,
        requestId: randomUUID(),
        dueAt: times[index % times.length] ?? null,
        updatedAt: times[index % 3] ?? at(3),
        criticality: CRITICALITIES[index % 3] ?? "low",
      })),
    });
  });

  const orders = SORTS.flatMap((sort) => [sort, `-${sort}`]);
  test.each(orders)("every claim comes once, in the order of %s", async (sort) => {
    const view = readTableView({ text: "paged", sort });
    const whole = await readClaimsTable(researcher, view);
    const walked = await walk(view, 7);
    expect(walked).toEqual(whole.rows.map((row) => row.number));
    expect(new Set(walked).size).toBe(61);
  });

  test.each(["due", "-due"])("what has no due date comes last in the order of %s", async (sort) => {
    const { rows } = await readClaimsTable(researcher, readTableView({ text: "paged", sort }));
    expect(rows.slice(-15).every((row) => row.dueAt === null)).toBe(true);
    expect(rows.slice(0, -15).some((row) => row.dueAt === null)).toBe(false);
  });

  async function walk(view: TableView, take: number): Promise<number[]> {
    const page = await readClaimsTable(researcher, view, { take });
    const here = page.rows.map((row) => row.number);
    const after = page.next && readTableCursor(writeTableCursor(page.next), view.sort);
    return after ? [...here, ...(await walk({ ...view, after }, take))] : here;
  }
});
