import fs from "node:fs/promises";
import type { Page } from "@playwright/test";

/** Presses a link that downloads, and reads what came. */
export async function download(page: Page, link: string) {
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: link, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await fs.readFile(await file.path(), "utf8") };
}
