import { expectNoAxeViolations } from "../axe";
import { expect, sessionCookie, test } from "../fixtures";
import { type Line, openLine } from "../line";
import { type OwnNewsroom, startOwnNewsroom } from "../own-newsroom";
import { insertPerson } from "../rows";
import { databaseUrl, sessionSecret } from "../running";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let server: OwnNewsroom;
let line: Line;
test.beforeAll(async () => {
  line = await openLine(Number(new URL(databaseUrl()).port));
  const through = (database: URL) => Object.assign(database, { port: String(line.port) });
  server = await startOwnNewsroom({ NEXTAUTH_SECRET: sessionSecret() }, through);
});
test.afterAll(async () => {
  await server.close();
  line.cut();
});

test("pages say that the database is away, and recover without a restart", async ({ browser }) => {
  const editor = await insertPerson(server.db, "editor");
  const context = await browser.newContext({ baseURL: server.address });
  await context.addCookies([{ ...(await sessionCookie(editor)), url: server.address }]);
  const page = await context.newPage();
  await page.goto("/stories/new");
  await page.getByLabel("Title").fill("Typed before the outage");

  line.cut();
  await page.getByLabel("Draft", { exact: true }).fill("Words that must not be lost.");
  await page.getByRole("button", { name: "Create the story" }).click();
  await expect(page.getByText("The database cannot be reached, so this was not saved.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Typed before the outage");

  await page.goto("/stories");
  await expect(page.getByRole("heading", { name: "The database cannot be reached" })).toBeVisible();
  await expectNoAxeViolations(page);

  await line.mend();
  await expect(page.getByRole("heading", { level: 1, name: "Stories" })).toBeVisible({ timeout: 20_000 });
  await page.goto("/stories/new");
  await expect(page.getByLabel("Title")).toHaveValue("Typed before the outage");
  await page.getByRole("button", { name: "Create the story" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Typed before the outage" })).toBeVisible();
  await context.close();
});
