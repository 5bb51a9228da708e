import { test as base, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import postgres from "postgres";
import type { Role } from "../lib/domain/access/roles";
import { insertPerson, type TestPerson } from "./rows";
import { databaseUrl, sessionSecret } from "./running";

export { expect } from "@playwright/test";
export type { TestPerson } from "./rows";

type Fixtures = {
  /** Inserts a person; each test has its own, so that tests don't see each other's desks. */
  person: (role: Role, name?: string) => Promise<TestPerson>;
  /** A page of a browser of its own, signed in as that person, or as a fresh one of that role. */
  as: (who: Role | TestPerson) => Promise<Page>;
};

/** db: straight to the running program's database. */
export const test = base.extend<Fixtures, { db: postgres.Sql }>({
  db: [
    // Playwright reads what a fixture needs from its pattern, which may not be empty.
    async ({ browserName: _ }, use) => {
      const db = postgres(databaseUrl(), { max: 2, onnotice: () => {} });
      await use(db);
      await db.end();
    },
    { scope: "worker" },
  ],
  person: async ({ db }, use) => {
    await use((role, name) => insertPerson(db, role, name));
  },
  as: async ({ browser, contextOptions, baseURL, person }, use) => {
    const opened: { close: () => Promise<void> }[] = [];
    await use(async (who) => {
      const signedIn = typeof who === "string" ? await person(who) : who;
      const context = await browser.newContext({ ...contextOptions, baseURL });
      opened.push(context);
      await context.addCookies([{ ...(await sessionCookie(signedIn)), url: baseURL }]);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

/** The cookie that next-auth sets after a sign-in, made with the same secret. */
export async function sessionCookie(person: TestPerson) {
  const token = { personId: person.id, sessionVersion: 1 };
  const value = await encode({ token, secret: sessionSecret() });
  return { name: "next-auth.session-token", value, httpOnly: true, sameSite: "Lax" as const };
}
