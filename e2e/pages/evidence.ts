import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type postgres from "postgres";

export type Passage = { words: string; stance: string; basis: string; primary?: boolean };
export type NewSource = { title: string; kind: string; published?: string };

/** The evidence of a claim, on the claim's own page or in a pane. */
export class EvidencePages {
  constructor(readonly page: Page) {}

  get form(): Locator {
    return this.page.getByRole("form", { name: "Add evidence" });
  }

  get find(): Locator {
    return this.form.getByRole("combobox", { name: "Address, or words of a source's title" });
  }

  /** By the key alone; waits until the page listens to it. */
  async open() {
    await expect(async () => {
      await this.page.keyboard.press("e");
      await expect(this.find).toBeFocused({ timeout: 1_000 });
    }).toPass();
  }

  async newSource(address: string, source: NewSource) {
    await this.find.fill(address);
    await this.find.press("Enter");
    await expect(this.form.getByLabel("Title", { exact: true })).toBeFocused();
    await this.form.getByLabel("Title", { exact: true }).fill(source.title);
    await this.form.getByLabel("Kind").selectOption(source.kind);
    await this.form.getByLabel("Published").fill(source.published ?? "");
  }

  async judge({ words, stance, basis, primary = false }: Passage) {
    await this.form.getByLabel("The words that matter").fill(words);
    await this.form.getByLabel("What it does to the claim").selectOption(stance);
    await this.form.getByLabel("For this claim it is").selectOption(primary ? "Primary" : "Secondary");
    await this.form.getByLabel("How the source knows").selectOption(basis);
  }

  /** Saved by Ctrl and Enter; the form closes and the button has the focus. */
  async save() {
    await this.page.keyboard.press("Control+Enter");
    await expect(this.page.getByRole("button", { name: "Add evidence" })).toBeFocused();
  }

  item(words: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: words });
  }
}

/** A claim of the test's own, logged by nobody in particular, in a story if one is named. */
export async function insertClaim(
  db: postgres.Sql,
  authorId: string,
  { story, restricted = false }: { story?: string; restricted?: boolean } = {},
): Promise<{ id: string; number: number; storyId: string }> {
  const [claim] = await db<{ id: string; number: number }[]>`
    insert into "Claim" ${db({
      id: randomUUID(),
      wording: `The plan drew on a Russian document (${randomUUID().slice(0, 8)})`,
      requestId: randomUUID(),
      authorId,
      updatedAt: new Date(),
    })} returning "id", "number"`;
  if (!claim) throw new Error("No claim was inserted.");
  const storyId = randomUUID();
  if (story) {
    const made = { createdById: authorId, requestId: randomUUID(), updatedAt: new Date() };
    await db`insert into "Story" ${db({ id: storyId, title: story, restricted, ...made })}`;
    await db`insert into "Placement" ${db({ id: randomUUID(), claimId: claim.id, storyId })}`;
  }
  return { ...claim, storyId };
}
