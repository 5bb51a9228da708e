import { expect, type Locator, type Page } from "@playwright/test";

/** Bringing in a draft: the text, what it will do, what is decided, and taking it. */
export class NewDraft {
  readonly text: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole("textbox", { name: "Draft" });
    this.dialog = page.getByRole("dialog");
  }

  async open(story: string) {
    await this.page.goto(`${story}/drafts/new`);
    await expect(this.page.getByRole("button", { name: "Show what will happen" })).toBeVisible();
  }

  /** Pastes the text and looks at what it will do. */
  async look(text: string) {
    await this.text.fill(text);
    await this.page.getByRole("button", { name: "Show what will happen" }).click();
    await expect(this.summary).toBeVisible();
  }

  get summary(): Locator {
    return this.page.getByRole("heading", { level: 2, name: /^Draft \d+: / });
  }

  /** What is asked about one claim. */
  claim(number: number): Locator {
    return this.page.getByRole("group", { name: `C-${number}` });
  }

  answer(number: number, name: string | RegExp): Locator {
    return this.claim(number).getByRole("radio", { name });
  }

  async take(number: number) {
    await this.page.getByRole("button", { name: `Take draft ${number}` }).click();
    await this.page.waitForURL(new RegExp(`taken=${number}$`));
    await expect(this.page.getByRole("article", { name: `Draft ${number}` })).toBeVisible();
  }
}
