import type { Browser, Page } from "@playwright/test";
import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { type OwnNewsroom, startOwnNewsroom } from "../own-newsroom";
import { PeoplePages } from "../pages/people";
import { CLIENT, type SignInService, startSignInService } from "../sign-in-service";

const ADA = { name: "Ada Admin", email: "ada@example.org", password: "several plain words" };
const BEN = { name: "Ben Both", email: "ben@example.org", role: "researcher" };
const BEN_PASSWORD = "words of his own";

/** In a newsroom's own Galley from its first start, with the newsroom's sign-in service. */
test.describe
  .serial("a newsroom of its own", () => {
    let service: SignInService;
    let newsroom: OwnNewsroom;
    let invitation = "";
    // Two servers and a browser, and axe in both themes on every page: more than a small machine does in a minute.
    test.describe.configure({ timeout: 150_000 });

    test.beforeAll(async () => {
      service = await startSignInService();
      newsroom = await startOwnNewsroom({
        OIDC_ISSUER: service.issuer,
        OIDC_CLIENT_ID: CLIENT.id,
        OIDC_CLIENT_SECRET: CLIENT.secret,
        OIDC_NAME: "Example News",
      });
    });
    test.afterAll(async () => {
      await newsroom?.close();
      await service?.close();
    });

    async function visitor(browser: Browser, options: { javaScriptEnabled?: boolean } = {}) {
      const context = await browser.newContext({ ...options, baseURL: newsroom.address });
      return new PeoplePages(await context.newPage());
    }

    async function signedIn(browser: Browser, email: string, password: string) {
      const pages = await visitor(browser);
      await pages.page.goto("/sign-in?next=/account");
      await pages.signIn(email, password);
      await expect(pages.page.getByRole("heading", { name: "Password" })).toBeVisible();
      return pages;
    }

    test("from the set-up link to an invitation", async ({ browser }) => {
      const admin = await visitor(browser);
      await admin.page.goto(newsroom.setUpPath);
      await expectNoAxeViolations(admin.page);
      await admin.setUp(newsroom.setUpPath, { ...ADA, password: "too short" });
      await expect(admin.page.getByLabel("Password")).toHaveAccessibleDescription(
        /Take at least 12 characters/,
      );
      await expect(admin.page.getByLabel("Your name")).toHaveValue(ADA.name);
      await admin.page.getByLabel("Password").fill(ADA.password);
      await admin.page.getByRole("button", { name: "Make the account and sign in" }).click();
      await admin.page.waitForURL("**/desk");
      await admin.page.goto(newsroom.setUpPath);
      await expect(
        admin.page.getByRole("heading", { name: "This link does not work any more" }),
      ).toBeVisible();
      await expectNoAxeViolations(admin.page);

      await admin.page.goto("/people");
      await expect(admin.page.getByText("1 person has an account.")).toBeVisible();
      invitation = await admin.invite(BEN);
      await expectNoAxeViolations(admin.page);
      await admin.page.getByRole("button", { name: "Done" }).click();
      await expect(admin.row(BEN.name)).toContainText("Invited; link works until");
      await expectNoAxeViolations(admin.page);
    });

    test("from the invitation to a deactivated colleague", async ({ browser }) => {
      const ben = await visitor(browser);
      await ben.page.goto(invitation);
      await expect(ben.page.getByRole("heading", { name: `Welcome, ${BEN.name}` })).toBeVisible();
      await expectNoAxeViolations(ben.page);
      await ben.takeUp(invitation, BEN_PASSWORD);
      await ben.page.waitForURL("**/desk");
      await ben.page.goto("/people");
      await expect(ben.page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
      await ben.page.goto("/account");
      await ben.page.getByRole("button", { name: `Account: ${BEN.name}` }).click();
      await ben.page.getByRole("button", { name: "Sign out" }).first().click();
      await ben.expectSignedOut();
      await ben.page.goto("/sign-in?next=%2Faccount");
      await ben.signIn(BEN.email.toUpperCase(), BEN_PASSWORD);
      await expect(ben.page.getByRole("heading", { name: BEN.name })).toBeVisible();

      const admin = await signedIn(browser, ADA.email, ADA.password);
      await admin.page.goto("/people");
      const dialog = await admin.open(BEN.name);
      await dialog.getByLabel("Role").selectOption("editor");
      await dialog.getByLabel("May clear legal risk").check();
      await dialog.getByRole("button", { name: "Save" }).click();
      await expect(admin.row(BEN.name)).toContainText("Editor, may clear legal risk");
      await ben.page.reload();
      await expect(ben.page.getByText("Editor: signs off", { exact: false }).last()).toBeVisible();

      await admin.open(BEN.name);
      await expectNoAxeViolations(admin.page);
      await dialog.getByRole("button", { name: "Deactivate" }).click();
      await expect(dialog.getByText("is signed out and can no longer sign in")).toBeVisible();
      await ben.page.goto("/account?from=before");
      await ben.expectSignedOut();
      await ben.signIn(BEN.email, BEN_PASSWORD);
      await expect(ben.page.getByText("do not belong together")).toBeVisible();

      await dialog.getByRole("button", { name: "Reactivate" }).click();
      await expect(dialog.getByText("can sign in again")).toBeVisible();
      await ben.signIn(BEN.email, BEN_PASSWORD);
      await ben.page.waitForURL("**/account?from=before");
      await expect(ben.page.getByRole("heading", { name: BEN.name })).toBeVisible();
    });

    test("a reset link replaces the password and ends the old sessions", async ({ browser }) => {
      const admin = await signedIn(browser, ADA.email, ADA.password);
      const ben = await signedIn(browser, BEN.email, BEN_PASSWORD);
      await admin.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await admin.page.goto("/people");
      const dialog = await admin.open(BEN.name);
      await dialog.getByRole("button", { name: "Make a link to reset the password" }).click();
      const link = await admin.shownLink(BEN.name);
      await dialog.getByRole("button", { name: "Copy" }).click();
      await expect(dialog.getByText("Copied.")).toBeVisible();
      expect(await admin.page.evaluate(() => navigator.clipboard.readText())).toBe(link);

      const elsewhere = await visitor(browser, { javaScriptEnabled: false });
      await elsewhere.page.goto(link);
      await elsewhere.page.getByLabel("New password").fill("short");
      await elsewhere.page.getByRole("button", { name: "Set the password and sign in" }).click();
      await expect(elsewhere.page.getByText("Take at least 12 characters")).toBeVisible();
      await elsewhere.takeUp(link, BEN_PASSWORD);
      await elsewhere.page.waitForURL("**/desk");
      await ben.page.reload();
      await ben.expectSignedOut();
    });

    test("one's own account: a new password ends the other sessions, and so does signing out everywhere", async ({
      browser,
    }) => {
      const here = await signedIn(browser, BEN.email, BEN_PASSWORD);
      const there = await signedIn(browser, BEN.email, BEN_PASSWORD);
      await expectNoAxeViolations(here.page);
      const change = async (current: string, next: string) => {
        await here.page.getByLabel("Current password").fill(current);
        await here.page.getByLabel("New password").fill(next);
        await here.page.getByRole("button", { name: "Change the password" }).click();
      };
      await change("not this one", "a new one of words");
      await expect(here.page.getByLabel("Current password")).toHaveAccessibleDescription(
        "This is not your current password.",
      );
      await expect(here.page.getByLabel("New password")).toHaveValue("a new one of words");
      await change(BEN_PASSWORD, "a new one of words");
      await expect(here.page.getByText("Your password is changed")).toBeVisible();
      const kept = await here.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      expect(kept).not.toContain("words");
      await here.page.reload();
      await expect(here.page.getByRole("heading", { name: BEN.name })).toBeVisible();
      await there.page.reload();
      await there.expectSignedOut();

      const again = await signedIn(browser, BEN.email, "a new one of words");
      await here.page.getByRole("button", { name: "Sign out everywhere" }).click();
      await here.expectSignedOut();
      await again.page.reload();
      await again.expectSignedOut();
    });

    test("by the newsroom's service: whoever has an account, by a verified address, and nobody else", async ({
      browser,
    }) => {
      const pages = await visitor(browser);
      const { page } = pages;
      const button = page.getByRole("button", { name: "Sign in with Example News" });
      const come = async () => {
        await page.goto("/sign-in?next=%2Faccount%3Ffrom%3Dservice");
        await button.click();
      };
      await page.goto("/sign-in");
      await expectNoAxeViolations(page);

      const people = async () => (await newsroom.db`select count(*)::int as n from "Person"`)[0]?.n;
      const before = await people();
      service.account = { sub: "1", email: "stranger@example.org", email_verified: true, name: "Stranger" };
      await come();
      await expect(page.getByText("You have no account here")).toBeVisible();
      expect(await people()).toBe(before);

      service.account = { sub: "2", email: ADA.email, email_verified: false };
      await come();
      await expect(page.getByText("does not say that your email address is verified")).toBeVisible();
      service.account = { sub: "2", email: ADA.email };
      await come();
      await expect(page.getByText("does not say that your email address is verified")).toBeVisible();

      service.account = null;
      await come();
      await expect(page.getByText("did not answer as it should")).toBeVisible();
      await expectNoAxeViolations(page);

      service.account = { sub: "2", email: ADA.email.toUpperCase(), email_verified: true };
      await come();
      await page.waitForURL("**/account?from=service");
      await expect(page.getByRole("heading", { name: ADA.name })).toBeVisible();
      await newsroom.db`update "Person" set "sessionVersion" = "sessionVersion" + 1 where email = ${ADA.email}`;
      await page.reload();
      await pages.expectSignedOut();

      await newsroom.db`update "Person" set "deactivatedAt" = now() where email = ${ADA.email}`;
      await come();
      await expect(page.getByText("You have no account here, or it has been deactivated")).toBeVisible();
      await newsroom.db`update "Person" set "deactivatedAt" = null where email = ${ADA.email}`;

      const plain = await visitor(browser, { javaScriptEnabled: false });
      await plain.page.goto("/sign-in?next=/account");
      await plain.page.getByRole("button", { name: "Sign in with Example News" }).click();
      await expect(plain.page.getByRole("heading", { name: ADA.name })).toBeVisible();

      await service.close();
      const late = await visitor(browser);
      await late.page.goto("/sign-in?next=/account");
      await late.page.getByRole("button", { name: "Sign in with Example News" }).click();
      await expect(late.page.getByText("did not answer as it should")).toBeVisible();
      await late.signIn(ADA.email, ADA.password);
      await expect(late.page.getByRole("heading", { name: ADA.name })).toBeVisible();
    });

    test("before scripts have loaded, and on to nowhere but here", async ({ browser }) => {
      for (const next of ["//evil.example", "/\\evil.example", "https://evil.example", "/.//evil.example"]) {
        const pages = await visitor(browser, { javaScriptEnabled: false });
        const { page } = pages;
        await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
        await pages.signIn(ADA.email, ADA.password);
        await page.waitForURL(`${newsroom.address}/desk`);
        await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
        expect(page.url()).toBe(`${newsroom.address}/desk`);
      }
    });

    test("too many attempts say when to try again, whether the account exists or not", async ({
      browser,
    }) => {
      for (const email of [BEN.email, "nobody-at-all@example.org"]) {
        const { page } = await visitor(browser);
        await page.goto("/sign-in");
        await page.getByLabel("Email").fill(email);
        for (let attempt = 1; attempt <= 6; attempt++) {
          await page.getByLabel("Password").fill(`a guess, number ${attempt}`);
          await page.getByRole("button", { name: "Sign in", exact: true }).click();
          const answer =
            attempt <= 5
              ? /do not belong together/
              : /^Too many attempts\. Try again in 1[45] minutes, at \d\d:\d\d UTC\.$/;
          await expect(page.getByRole("alert").filter({ hasText: answer })).toBeVisible();
          await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeEnabled();
        }
        await expect(page.getByLabel("Email")).toHaveValue(email);
        await expectNoAxeViolations(page);
      }
    });

    test("next-auth's own endpoints want their token, and refuse other sites", async ({ browser }) => {
      const { page } = await visitor(browser);
      await page.goto("/sign-in");
      const post = (path: string, fields: Record<string, string>) =>
        page.evaluate(
          async ([to, body]) => {
            const { csrfToken } = await fetch("/api/auth/csrf").then((answer) => answer.json());
            const form = new URLSearchParams({ csrfToken, json: "true", ...body });
            return (await fetch(to, { method: "POST", body: form })).json();
          },
          [path, fields] as const,
        );
      const credentials = { email: ADA.email, password: ADA.password };
      const session = () => page.evaluate(() => fetch("/api/auth/session").then((answer) => answer.json()));
      await post("/api/auth/callback/credentials", { ...credentials, csrfToken: "forged" });
      expect(await session()).toEqual({});
      await post("/api/auth/callback/credentials", credentials);
      expect(Object.keys(await session()).sort()).toEqual(["expires", "personId", "sessionVersion"]);
      const [cookie] = (await page.context().cookies()).filter(({ name }) => name.includes("session-token"));
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", secure: false, path: "/" });

      const foreign = await page.request.post("/api/auth/signout", {
        headers: { origin: "https://evil.example" },
      });
      expect(foreign.status()).toBe(403);
      await page.goto("/sign-in?error=Call%20555%20now");
      expect(await page.content()).not.toContain("Call 555");
    });
  });

test("who is no admin finds no list of people", async ({ as }) => {
  for (const role of ["viewer", "researcher", "editor"] as const) {
    const page: Page = await as(role);
    await page.goto("/people");
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  }
});
