import { expect, test } from "vitest";
import { fieldsDocument } from "./fields-document";

// npx vitest run --project unit lib/domain/exchange/fields-document.test.ts -u writes it anew.
test("docs/exports.md says what the tables say", async () => {
  await expect(fieldsDocument()).toMatchFileSnapshot("../../../docs/exports.md");
});
