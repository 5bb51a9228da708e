import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";

/** Text as editors paste it: run-together words, curly quotes, an emoji of several parts, an accent of two, Hebrew. */
export const FIXTURE_TEXT = [
  "The harbourboard met on Tuesday,and three members left before the vote.",
  "“We did not sell the pier,” said Dana Okafor 👩🏽‍⚖️, who chairs it; the café Cafe\u0301 Nord closed the same week.",
  "הנמל נסגר בלילה, the night watch wrote, and the gate stayed shut until morning.",
  "Nobody has published the contract.",
].join("\n\n");

/** The draft as it is stored: one accent is one character. */
export const STORED_TEXT = FIXTURE_TEXT.normalize("NFC");

export class Workbench {
  readonly draft: Locator;
  readonly pane: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.draft = page.getByRole("article", { name: "Draft 1" });
    this.pane = page.getByRole("complementary", { name: /^Claim C-/ });
    this.dialog = page.getByRole("dialog");
  }

  /** Creates a story by its form and comes to its draft; gives its path. */
  async createStory(text = FIXTURE_TEXT, title = `The pier ${randomUUID().slice(0, 8)}`): Promise<string> {
    await this.page.goto("/stories/new");
    await this.page.getByLabel("Title").fill(title);
    await this.page.getByRole("textbox", { name: "Draft" }).fill(text);
    await this.page.getByRole("button", { name: "Create the story" }).click();
    await this.page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await this.ready();
    return new URL(this.page.url()).pathname;
  }

  /** The draft answers keys. */
  async ready() {
    await expect(this.draft).toHaveAttribute("tabindex", "0");
  }

  /** A claim's mark. A claim that others lie within is marked in several runs: each is a link with its own words. */
  mark(number: number | RegExp): Locator {
    return this.draft.getByRole("link", {
      name: typeof number === "number" ? new RegExp(`^C-${number},`) : number,
    });
  }

  /** Drags the mouse over words of the draft, from their first character to their last. */
  async dragOver(words: string) {
    const { from, to } = await this.draft.evaluate(endsOf, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Logs a claim on words by mouse, and gives its number. */
  async logByMouse(words: string, wording?: string): Promise<number> {
    await this.dragOver(words);
    await this.page.getByRole("button", { name: /^Log claim/ }).click();
    return this.saveClaim(wording);
  }

  async saveClaim(wording?: string): Promise<number> {
    if (wording) await this.dialog.getByLabel("Claim", { exact: true }).fill(wording);
    const said = await this.dialog.getByLabel("Claim", { exact: true }).inputValue();
    await this.dialog.getByRole("button", { name: "Log the claim" }).click();
    await expect(this.dialog).toBeHidden();
    await expect(this.pane.getByRole("heading", { name: said, level: 2, exact: true })).toBeVisible();
    return this.openNumber();
  }

  async openNumber(): Promise<number> {
    const name = await this.pane.getAttribute("aria-label");
    return Number(name?.replace("Claim C-", ""));
  }
}

/** Where words begin and end on the screen. */
function endsOf(draft: Element, words: string) {
  const paragraph = [...draft.querySelectorAll("p")].find((each) => each.textContent?.includes(words));
  if (!paragraph) throw new Error(`The draft does not have "${words}".`);
  paragraph.scrollIntoView({ block: "center" });
  const start = paragraph.textContent?.indexOf(words) ?? 0;
  const range = document.createRange();
  for (const [offset, isEnd] of [
    [start, false],
    [start + words.length, true],
  ] as const) {
    let left = offset;
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (left < length || (isEnd && left === length)) {
        if (isEnd) range.setEnd(node, left);
        else range.setStart(node, left);
        break;
      }
      left -= length;
    }
  }
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) throw new Error(`"${words}" is not on the screen.`);
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
  };
}
