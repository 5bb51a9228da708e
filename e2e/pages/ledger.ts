import { expect, type Page } from "@playwright/test";

/** The claims table, with the claim that is open beside it. */
export class LedgerPage {
  constructor(readonly page: Page) {}

  table = () => this.page.getByRole("table");
  row = (words: string) => this.table().getByRole("row").filter({ hasText: words });
  /** The link that opens a claim; its story may have the same words. */
  claim = (words: string) => this.table().getByRole("link", { name: new RegExp(`^C-\\d+ ?${words}$`) });
  filter = (name: string) => this.page.getByRole("combobox", { name, exact: true });
  text = () => this.page.getByRole("searchbox", { name: /Words of the claim/ });
  chosen = () => this.page.getByRole("region", { name: "Chosen claims" });
  pane = (reference: string) => this.page.getByRole("complementary", { name: `Claim ${reference}` });

  /** The references as they stand in the table, from the top. */
  async references(): Promise<string[]> {
    const boxes = this.table().getByRole("checkbox", { name: /^Choose C-/ });
    return boxes.evaluateAll((found) => found.map((box) => box.getAttribute("aria-label")?.slice(7) ?? ""));
  }

  /** Presses until the page answers: keys that are pressed before its script runs do nothing. */
  async press(key: string, answered: () => Promise<void>) {
    await expect(async () => {
      await this.page.keyboard.press(key);
      await answered();
    }).toPass();
  }

  /** `words` is a word that only this journey's claims have. */
  async open(words: string, more = "") {
    await this.page.goto(`/claims?text=${words}${more}`);
    await expect(this.page.getByRole("heading", { level: 1, name: "Claims" })).toBeVisible();
  }
}
