import { expect, type Locator, type Page } from "@playwright/test";

/** A claim with all that is known of it, on its own page. */
export class Dossier {
  readonly claim: Locator;
  readonly dialog: Locator;
  readonly form: Locator;

  constructor(
    readonly page: Page,
    readonly number: number,
  ) {
    this.claim = page.getByRole("main").getByRole("article");
    this.dialog = page.getByRole("dialog");
    this.form = page.getByRole("form", { name: `Propose a verdict for C-${number}` });
  }

  async open() {
    await this.page.goto(`/claims/C-${this.number}`);
    await expect(this.claim.getByRole("heading", { level: 1 })).toBeVisible();
  }

  button(name: string | RegExp): Locator {
    return this.claim.getByRole("button", { name });
  }

  async isAt(stage: string) {
    await expect(this.claim.getByRole("status").first()).toHaveText(`C-${this.number} is ${stage}.`);
  }

  /** Presses a key until it answers: a page that has just been loaded does not yet. */
  async press(key: string, opens: Locator) {
    await expect(async () => {
      await this.page.keyboard.press(key);
      await expect(opens).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }

  private async click(button: string, opens: Locator) {
    await expect(async () => {
      if (!(await opens.isVisible())) await this.button(button).click({ timeout: 1_000 });
      await expect(opens).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }

  /** Opens the form by its button and fills it in; the verdict is said by its word. */
  async propose(verdict: string, rationale: string) {
    await this.click("Propose a verdict", this.form);
    await this.form.getByRole("radio", { name: new RegExp(`^${verdict} `) }).check();
    await this.form.getByLabel("Rationale").fill(rationale);
    await this.form.getByRole("button", { name: `Propose as ${verdict.toLowerCase()}` }).click();
  }

  /** Answers the dialog that a button opens. */
  async answer(button: string, label: string | null, text: string) {
    await this.click(button, this.dialog);
    if (label) await this.dialog.getByLabel(label).fill(text);
    await this.dialog.getByRole("button", { name: button }).click();
    await expect(this.dialog).toBeHidden();
  }
}
