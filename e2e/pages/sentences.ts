import { expect, type Locator, type Page } from "@playwright/test";

/** Sentences of the draft on the workbench, and what the story lacks. */
export class Sentences {
  readonly ready: Locator;

  constructor(readonly page: Page) {
    this.ready = page.getByRole("region", { name: "Ready to publish" });
  }

  async expectCount(words: string) {
    await expect(this.page.getByText(words, { exact: true })).toBeVisible();
  }

  /** The sentence that has the focus, as a screen reader says it. */
  async expectAt(name: string | RegExp) {
    await expect(this.page.locator(":focus[data-sentence]")).toHaveAccessibleName(name);
  }

  /** A drawn sentence's words as they look: dimmed, or with a dot. */
  shown(words: string): Locator {
    return this.page.locator("[data-sentence]", { hasText: words });
  }

  async expectLook(words: string, look: "nothing" | "unaccounted") {
    const sentence = this.shown(words);
    const state = () =>
      sentence.evaluate((element: HTMLElement) => element.dataset.now ?? element.dataset.state);
    await expect.poll(state).toBe(look);
  }

  /** Every sentence that is not accounted for is marked, by key. */
  async markAll(total: number) {
    await this.page.keyboard.press("n");
    const next = this.page.getByRole("button", { name: "Next sentence" });
    // The last one leads on to none.
    while (await next.isVisible()) await this.page.keyboard.press("x");
    await this.expectCount(`All ${total} sentences accounted for`);
    // Shown at once: what the story lacks is said when the server has stored it.
    await expect(this.ready).not.toContainText("nobody has looked at");
  }
}
