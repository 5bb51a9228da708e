import { expect, type Locator, type Page } from "@playwright/test";

/** Where a claim's evidence comes from: in the dossier, and as a picture with its list. */
export class LineagePages {
  readonly form: Locator;

  constructor(
    readonly page: Page,
    readonly number: number,
  ) {
    this.form = page.getByRole("form", { name: "Say where it comes from" });
  }

  async open() {
    await this.page.goto(`/claims/C-${this.number}`);
    await expect(this.page.getByRole("heading", { name: "Where it comes from" })).toBeVisible();
  }

  async openPicture() {
    await this.page.goto(`/claims/C-${this.number}/lineage`);
    await expect(this.page.getByRole("heading", { level: 1, name: "Where it comes from" })).toBeVisible();
  }

  /** Opens the form of the piece of evidence with these words. */
  async say(words: string) {
    const item = this.page.getByRole("listitem").filter({ hasText: words });
    await expect(async () => {
      if (!(await this.form.isVisible()))
        await item.getByRole("button", { name: /^Say where the evidence/ }).click({ timeout: 1_000 });
      await expect(this.form).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  async reliesOn(typed: string, source: string) {
    await this.form.getByRole("combobox", { name: "Address, or words of a source's title" }).fill(typed);
    await this.form.getByRole("option", { name: source }).click();
    await expect(this.form.getByText("Relies on: ")).toBeVisible();
  }

  async save() {
    await this.form.getByRole("button", { name: "Say it" }).click();
    await expect(this.form).toBeHidden();
  }
}
