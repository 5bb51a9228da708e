import type { Page } from "@playwright/test";
import { serveEmptyPage } from "../empty-page";
import { expect, test } from "../fixtures";
import { insertClaims, insertStory } from "../many-claims";

test.describe.configure({ timeout: 180_000 });

/** Over the framework's own empty page, in bytes as they came over the wire. */
const WORKBENCH_KB = 90;
const OTHER_KB = 50;

test("first-load JavaScript stays within its budget on every page", async ({ as, browser, db, person }) => {
  const empty = await serveEmptyPage();
  const base = await browser.newPage().then((page) => transferredScripts(page, empty.address));
  empty.stop();
  expect(base).toBeGreaterThan(50_000);

  const admin = await person("admin");
  const story = await insertStory(db, admin, 10);
  await insertClaims(db, admin, story, { from: 1, to: 10 });
  const [claim] = await db`
    select c."number" from "Claim" c join "Placement" p on p."claimId" = c."id" where p."storyId" = ${story.storyId} limit 1`;
  const budgets: [path: string, kilobytes: number][] = [
    [`/stories/${story.storyId}?claim=C-${claim?.number}`, WORKBENCH_KB],
    [`/stories/${story.storyId}`, WORKBENCH_KB],
    ...["/desk", "/stories", "/stories/new", "/claims", `/claims?open=C-${claim?.number}`].map(other),
    ...["", "/history", "/lineage"].map((part) => other(`/claims/C-${claim?.number}${part}`)),
    ...["/sources", `/sources/${story.sourceId}`, "/outlets", `/outlets/${story.outletId}`].map(other),
    ...["/sources/new", `/sources/${story.sourceId}/history`, `/outlets/${story.outletId}/history`].map(
      other,
    ),
    ...["history", "sources", "timeline", "edit", "drafts", "drafts/new", "drafts/compare?from=1&to=1"].map(
      (part) => other(`/stories/${story.storyId}/${part}`),
    ),
    other(`/sources/${story.sourceId}/captures/${story.captureId}?claim=C-${claim?.number}`),
    ...["/people", "/account", "/rules", "/claims/new"].map(other),
  ];
  console.log(`The framework's own empty page: ${kilobytes(base)} kB`);
  for (const [path, budget] of budgets) {
    const page = await as(admin);
    const over = (await transferredScripts(page, path)) - base;
    await page.context().close();
    console.log(`  ${path.replace(story.storyId, "…")}: ${kilobytes(over)} kB over it, of ${budget}`);
    expect.soft(over / 1000, path).toBeLessThanOrEqual(budget);
  }
});

function other(path: string): [string, number] {
  return [path, OTHER_KB];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

const QUIET_MS = 1_500;

/** Everything that the browser fetches as script until the page has been quiet for a while, compressed as it came. */
async function transferredScripts(page: Page, address: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on(
    "Network.responseReceived",
    ({ requestId, type }) => void (type === "Script" && scripts.add(requestId)),
  );
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  const answer = await page.goto(address, { waitUntil: "load" });
  expect(answer?.status(), address).toBe(200);
  await page.waitForTimeout(QUIET_MS);
  return bytes;
}
