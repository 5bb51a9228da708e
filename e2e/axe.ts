import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing found by any of axe's rules, in the light theme and in the dark one. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // Without motion: colours that are still changing would be measured half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // A page that is still being drawn is looked at again; what stays wrong fails.
    await expect(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({ id, help, target: target.join(" "), failureSummary })),
      );
      expect(found, `what axe finds on ${page.url()} in the ${colorScheme} theme`).toEqual([]);
    }).toPass({ timeout: 20_000 });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
