import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expectNoAxeViolations } from "../axe";
import { insertStory } from "../claim-rows";
import { expect, test } from "../fixtures";

const short = () => randomUUID().slice(0, 8);

test("a spreadsheet is mapped, tried, and comes in row by row; again it changes nothing", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const name = short();
  const storyId = await insertStory(db, { title: `Story ${name}`, author: researcher });
  const page = await as(researcher);
  const rows = [
    "N.º;Afirmación;Atribuido a;Veredicto;Fuente 1;Cita 1;Fecha 1;Algo",
    `1;El plan ${name} tiene 28 puntos;Ada Bloom;Verdadero;https://reuters.com/${name};"28 puntos";21/11/2025;x`,
    `2;Se redactó en Miami ${name};;;No es una dirección;;ayer;y`,
    "3;;;;https://axios.com/x;;;z",
  ];
  const file = {
    name: `hechos-${name}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(rows.join("\n"), "latin1"),
  };

  await page.goto(`/claims?story=${storyId}`);
  await page.getByRole("link", { name: "Bring in claims" }).click();
  await expect(page.getByLabel("Story")).toHaveValue(storyId);
  await expectNoAxeViolations(page);
  await page.getByLabel("File").setInputFiles(file);

  await expect(page.getByRole("heading", { name: file.name })).toBeVisible();
  await expect(page.getByLabel("B (Afirmación)")).toHaveValue("wording");
  await expect(page.getByLabel("E (Fuente 1)")).toHaveValue("title#1");
  await expect(page.getByLabel("H (Algo)")).toHaveValue("");
  await page.getByLabel("H (Algo)").selectOption("note");
  await page.getByLabel("A source does this to its claim").selectOption("Context");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Try it" }).click();

  await expect(page.getByText("2 new, 1 left out")).toBeVisible();
  await expect(page.getByRole("row", { name: /Left out\. Write the claim/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /3 G \(Fecha 1\) “ayer” is no date/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Bring in everything or nothing" })).toBeDisabled();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Bring in row by row" }).click();
  await expect(page.getByText("It came in: 2 new, 1 left out.")).toBeVisible();
  await page.getByRole("link", { name: "Show the claims" }).click();
  await expect(page.getByText(`El plan ${name} tiene 28 puntos`)).toBeVisible();

  // The mapping is remembered, and the rows are known.
  await page.goto(`/import?story=${storyId}`);
  await page.getByLabel("File").setInputFiles(file);
  await expect(page.getByLabel("H (Algo)")).toHaveValue("note");
  await page.getByRole("button", { name: "Try it" }).click();
  await expect(page.getByText("2 as they were, 1 left out")).toBeVisible();

  const reader = await as("viewer");
  await reader.goto("/import");
  await expect(reader.getByText("Ask a researcher or an editor to bring these in.")).toBeVisible();
  await reader.goto(page.url());
  await expect(reader.getByText(file.name)).toHaveCount(0);
});

test("fact checks come in from a saved page, each taken or refused with its reason", async ({ as }) => {
  const page = await as("researcher");
  const name = short();
  const review = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: `https://checks.example.org/${name}`,
    claimReviewed: `The moon is ${name} cheese`,
    author: { "@type": "Organization", name: `Checkers ${name}` },
    datePublished: "2024 - 05 - 03",
    reviewRating: {
      "@type": "Rating",
      ratingValue: -1,
      bestRating: 5,
      worstRating: 1,
      alternateName: "False",
    },
    itemReviewed: { "@type": "CreativeWork", author: { "@type": "Person", name: "Wallace" } },
  };
  const empty = { ...review, claimReviewed: "", itemReviewed: {} };
  const scripts = [review, empty].map(
    (each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`,
  );
  await page.goto("/import");
  await page.getByLabel("File").setInputFiles({
    name: "page.html",
    mimeType: "text/html",
    buffer: Buffer.from(`<!doctype html>${scripts.join("")}`),
  });
  await page.getByRole("button", { name: "Try it" }).click();
  await expect(page.getByText("1 new, 1 left out")).toBeVisible();
  await expect(page.getByText("It does not say what it reviews")).toBeVisible();
  await expect(page.getByText("Its number (-1) is not on its scale")).toBeVisible();
  await page.getByRole("button", { name: "Bring in row by row" }).click();
  await page.getByRole("link", { name: "Show the claims" }).click();
  await page.getByText(`The moon is ${name} cheese`).first().click();
  await expect(page.getByText("Wallace").first()).toBeVisible();
  await expect(page.getByText("Refutes").first()).toBeVisible();
});

test("the bookmark takes a page and its words to a new source, also where the page lets nothing in", async ({
  as,
}) => {
  const server = createServer((_, response) => {
    response.setHeader(
      "content-security-policy",
      "default-src 'none'; script-src 'none'; form-action 'none'",
    );
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      "<!doctype html><title>A closed page & more</title><p id=words>Words “that” matter 🙂 = 100 %</p>",
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const page = await as("researcher");
    await page.goto("/bookmarklet");
    await expectNoAxeViolations(page);
    const address = await page.getByLabel("Or make a bookmark by hand").inputValue();
    await expect(page.getByRole("link", { name: "Add to Galley", exact: true })).toHaveAttribute(
      "href",
      address,
    );

    const path = `/${short()}`;
    await page.goto(`http://127.0.0.1:${port}${path}`);
    await page.getByText("that").selectText();
    const opened = page.context().waitForEvent("page");
    // As the browser runs a bookmark: outside of the page's policy.
    await page.evaluate(decodeURIComponent(address.replace(/^javascript:/, "")));
    const form = await opened;
    await expect(form.getByLabel("Address")).toHaveValue(`http://127.0.0.1:${port}${path}`);
    await expect(form.getByLabel("Words", { exact: true })).toHaveValue("Words “that” matter 🙂 = 100 %");
    await expect(form.getByLabel("Title")).toHaveValue("A closed page & more");
  } finally {
    server.close();
  }
});
