import type postgres from "postgres";
import { expect, sessionCookie, test } from "../fixtures";
import { insertClaims, insertRowsOfLists, insertStory, type ManyClaims } from "../many-claims";
import { type OwnNewsroom, startOwnNewsroom } from "../own-newsroom";
import { insertPerson, type TestPerson } from "../rows";
import { sessionSecret } from "../running";

test.describe.configure({ mode: "serial", timeout: 180_000 });

const FEW = 10;
const MANY = 500;

let server: OwnNewsroom;
test.beforeAll(async () => {
  // What the worker asks the database at the same time is no page's.
  server = await startOwnNewsroom({ NEXTAUTH_SECRET: sessionSecret(), GALLEY_WORKER: "apart" });
});
test.afterAll(() => server.close());

test(`no page asks the database more at ${MANY} rows of each kind than at ${FEW}`, async () => {
  const admin = await insertPerson(server.db, "admin");
  const many = await insertStory(server.db, admin, MANY);
  await insertClaims(server.db, admin, many, { from: 1, to: FEW });
  await insertRowsOfLists(server.db, admin, { from: 1, to: FEW });
  const few = await countEveryPage(admin, many);
  await insertClaims(server.db, admin, many, { from: FEW + 1, to: MANY });
  await insertRowsOfLists(server.db, admin, { from: FEW + 1, to: MANY });
  const lots = await countEveryPage(admin, many);

  console.log(`Queries a page, at ${FEW} and at ${MANY} rows of each kind:`);
  for (const [path, count] of few)
    console.log(`  ${path.replace(many.storyId, "…")}: ${count}, ${lots.get(path)}`);
  for (const [path, count] of few) expect(lots.get(path), path).toBeLessThanOrEqual(count);
});

test(`a draft that changes every claim is looked at and taken with as many queries for ${MANY} as for ${FEW}`, async ({
  browser,
}) => {
  const admin = await insertPerson(server.db, "admin");
  const context = await browser.newContext({ baseURL: server.address });
  await context.addCookies([{ ...(await sessionCookie(admin)), url: server.address }]);
  const page = await context.newPage();
  const counts: [look: number, take: number][] = [];
  for (const claims of [FEW, MANY]) {
    const story = await insertStory(server.db, admin, claims);
    await insertClaims(server.db, admin, story, { from: 1, to: claims });
    const { storyId } = story;
    const [draft] = await server.db`select "text" from "Draft" where "storyId" = ${storyId}`;
    await page.goto(`/stories/${storyId}/drafts/new`);
    await page.getByRole("textbox", { name: "Draft" }).fill(draft?.text.replaceAll("Sentence", "Statement"));
    await startCounting(server.db);
    await page.getByRole("button", { name: "Show what will happen" }).click();
    const summary = page.getByRole("heading", { level: 2, name: /^Draft 2: / });
    await expect(summary).toContainText(`${claims} claims changed and go back to work`, { timeout: 60_000 });
    const look = await countedQueries(server.db);
    await startCounting(server.db);
    await page.getByRole("button", { name: "Take draft 2" }).click();
    await page.waitForURL(/taken=2$/, { timeout: 60_000 });
    await expect(page.getByRole("article", { name: "Draft 2" })).toBeVisible();
    counts.push([look, await countedQueries(server.db)]);
    const [left] = await server.db`
      select count(*)::int as "left" from "Claim" c join "Placement" p on p."claimId" = c."id"
      where p."storyId" = ${storyId} and c."stage" <> 'researching'`;
    expect(left?.left).toBe(0);
  }
  await context.close();
  const [few, many] = counts;
  console.log(`Queries to look and to take, at ${FEW} claims: ${few}, at ${MANY}: ${many}`);
  expect(many?.[0]).toBeLessThanOrEqual(few?.[0] ?? 0);
  expect(many?.[1]).toBeLessThanOrEqual(few?.[1] ?? 0);
});

async function countEveryPage(person: TestPerson, { storyId, sourceId, outletId, captureId }: ManyClaims) {
  const paths = [
    "/desk",
    "/stories",
    `/stories/${storyId}`,
    `/stories/${storyId}?claim=C-1`,
    `/stories/${storyId}/sources`,
    `/stories/${storyId}/timeline`,
    `/stories/${storyId}/history`,
    `/stories/${storyId}/annotated`,
    `/stories/${storyId}/edit`,
    `/stories/${storyId}/drafts`,
    `/stories/${storyId}/drafts/new`,
    `/stories/${storyId}/drafts/compare?from=1&to=1`,
    "/claims",
    "/claims?open=C-1",
    `/claims?story=${storyId}&text=claim&sort=due`,
    "/claims/C-1",
    "/claims/C-1/history",
    "/claims/C-1/lineage",
    "/sources",
    `/sources/${sourceId}`,
    `/sources/${sourceId}/history`,
    `/sources/${sourceId}/captures/${captureId}?claim=C-1`,
    `/sources/${sourceId}/captures/${captureId}/file`,
    "/sources/new",
    "/outlets",
    `/outlets/${outletId}`,
    `/outlets/${outletId}/history`,
    "/people",
    "/rules",
    "/account",
    "/account/webhooks",
    "/export/claims?format=csv&scope=signed",
    "/exports",
    "/stories/new",
    "/claims/new",
  ];
  const { name, value } = await sessionCookie(person);
  const counts = new Map<string, number>();
  for (const path of paths) {
    await startCounting(server.db);
    const answer = await fetch(server.address + path, { headers: { cookie: `${name}=${value}` } });
    expect(answer.status, path).toBe(200);
    await answer.text();
    const count = await countedQueries(server.db);
    expect(count, `${path} is not read from the database at all`).toBeGreaterThan(0);
    counts.set(path, count);
  }
  return counts;
}

async function startCounting(db: postgres.Sql) {
  await db`create extension if not exists pg_stat_statements`;
  await db`select pg_stat_statements_reset()`;
}

async function countedQueries(db: postgres.Sql): Promise<number> {
  const [counted] = await db`
    select sum("calls")::int as "calls" from pg_stat_statements
    where "dbid" = (select "oid" from pg_database where "datname" = current_database())
      and "query" not ilike '%pg_stat_statements%'`;
  return counted?.calls ?? 0;
}
