import { expectNoAxeViolations } from "../axe";
import { insertLoggedClaim } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Dossier } from "../pages/dossier";

/** "2026-11-23T18:00" in the browser's zone, so many hours from now. */
function localTime(hours: number): string {
  const zone = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Berlin",
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
  });
  return zone.format(new Date(Date.now() + hours * 3_600_000)).replace(" ", "T");
}

test("somebody is asked for a reply, comes to the desk when it is due, does not answer, and answers late", async ({
  as,
  person,
  db,
}) => {
  const researcher = await person("researcher");
  const { number } = await insertLoggedClaim(db, researcher, "The mayor sold the pier to a cousin.");
  const page = await as(researcher);
  const dossier = new Dossier(page, number);
  await dossier.open();
  const form = page.getByRole("form", { name: "Log who was asked" });
  await dossier.press("q", form);
  await form.getByRole("button", { name: "Log it" }).click();
  await expect(form.getByText("Write what was asked.")).toBeVisible();
  await form.getByLabel("Who was asked").fill("The mayor");
  await form.getByLabel("How").fill("by e-mail");
  await form.getByLabel("When", { exact: true }).fill(localTime(-50));
  await form.getByLabel("What was asked").fill("Is the buyer your cousin?");
  await form.getByRole("button", { name: "Log it" }).click();
  await expect(form.getByText("Say until when the reply is waited for.")).toBeVisible();
  await expectNoAxeViolations(page);
  await form.getByLabel("Answer by").fill(localTime(-2));
  await form.getByRole("button", { name: "Log it" }).click();
  await expect(form).toBeHidden();
  await expect(dossier.claim.getByText("The deadline has passed")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto("/desk");
  const due = page.getByRole("region", { name: "Answers waited for" });
  await expect(due).toContainText("Overdue");
  await expectNoAxeViolations(page);
  await due.getByRole("link", { name: `The mayor, about C-${number}` }).click();

  await dossier.button("No answer came from The mayor").click();
  await page
    .getByRole("form", { name: "No answer came" })
    .getByRole("button", { name: "No answer came" })
    .click();
  await expect(dossier.button("No answer came from The mayor")).toBeHidden();
  await expect(dossier.claim.getByText("No answer came", { exact: true })).toBeVisible();

  await dossier.button("Log the answer of The mayor").click();
  const answer = page.getByRole("form", { name: "The answer of The mayor" });
  await answer.getByLabel("What was answered").fill("He is not my cousin.");
  await answer.getByLabel("When it came").fill(localTime(-1));
  await answer.getByRole("button", { name: "Log the answer" }).click();
  await expect(answer).toBeHidden();
  await expect(dossier.claim.getByText("He is not my cousin.")).toBeVisible();

  // Who only reads sees what was asked and answered, and has nothing to press.
  const reader = await as("viewer");
  await reader.goto(`/claims/C-${number}`);
  await expect(reader.getByText("Is the buyer your cousin?")).toBeVisible();
  await expect(reader.getByRole("button", { name: /answer|asked/ })).toHaveCount(0);
  await page.goto(`/claims/C-${number}/history`);
  for (const words of ["logged who was asked", "logged that no answer came", "logged an answer"])
    await expect(page.getByText(words)).toBeVisible();
});
