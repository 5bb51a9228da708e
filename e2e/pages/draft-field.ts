import { expect, type Locator, type Page } from "@playwright/test";

export type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

/** The field of a form that takes a draft. */
export class DraftField {
  readonly box: Locator;
  readonly chooser: Locator;

  constructor(private readonly page: Page) {
    this.box = page.getByRole("textbox", { name: "Draft" });
    this.chooser = page.getByLabel(/^Choose a file/);
  }

  async choose(file: ChosenFile): Promise<void> {
    await this.chooser.setInputFiles(file);
  }

  /** Chooses a file that gives a draft, and waits until it stands there. */
  async chooseRead(file: ChosenFile): Promise<void> {
    await this.choose(file);
    await expect(this.page.getByText(`${file.name} was read.`)).toBeVisible();
  }

  /** As the browser does it with what was copied from a page or a word processor. */
  async paste(html: string, plain: string): Promise<void> {
    await this.box.focus();
    await this.box.evaluate(
      (element, copied) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", copied.html);
        clipboardData.setData("text/plain", copied.plain);
        const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
        // What a script dispatches is not put in by the browser: it is here.
        if (element.dispatchEvent(event)) document.execCommand("insertText", false, copied.plain);
      },
      { html, plain },
    );
  }

  /** Creates the story that the form is about, and comes to its workbench; gives its id. */
  async createStory(title: string): Promise<string> {
    await this.page.getByLabel("Title").fill(title);
    await this.page.getByRole("button", { name: "Create the story" }).click();
    await this.page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
    return this.page.url().slice(-36);
  }
}
