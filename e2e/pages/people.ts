import { expect, type Page } from "@playwright/test";

/** The pages at the gate, and the list of accounts. */
export class PeoplePages {
  constructor(readonly page: Page) {}

  async signIn(email: string, password: string) {
    await this.page.getByLabel("Email").fill(email);
    await this.page.getByLabel("Password").fill(password);
    await this.page.getByRole("button", { name: "Sign in", exact: true }).click();
  }

  async setUp(path: string, { name, email, password }: { name: string; email: string; password: string }) {
    await this.page.goto(path);
    await this.page.getByLabel("Your name").fill(name);
    await this.page.getByLabel("Email").fill(email);
    await this.page.getByLabel("Password").fill(password);
    await this.page.getByRole("button", { name: "Make the account and sign in" }).click();
  }

  async takeUp(link: string, password: string) {
    await this.page.goto(link);
    await this.page.getByLabel("New password").fill(password);
    await this.page.getByRole("button", { name: "Set the password and sign in" }).click();
  }

  /** Invites and gives the link. */
  async invite({ name, email, role }: { name: string; email: string; role: string }): Promise<string> {
    await this.page.getByRole("button", { name: "Invite someone" }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Email").fill(email);
    await dialog.getByLabel("Name").fill(name);
    await dialog.getByLabel("Role").selectOption(role);
    await dialog.getByRole("button", { name: "Make the invitation link" }).click();
    return this.shownLink(name);
  }

  async shownLink(name: string): Promise<string> {
    return this.page.getByLabel(`Link for ${name}`).inputValue();
  }

  async open(name: string) {
    await this.page.getByRole("button", { name: `Change ${name}` }).click();
    return this.page.getByRole("dialog", { name });
  }

  row(name: string) {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  async expectSignedOut() {
    await expect(this.page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  }
}
