import { expect, test } from "vitest";
import { LIMITS } from "@/lib/domain/limits";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeActor } from "../testing/rows";
import { readDraftFile } from "./reads";

testDatabase();

test("a file is read and nothing is stored; its name is a line", async () => {
  const researcher = await makeActor("researcher");
  const bytes = Buffer.from("# Talks\n\nThey **met**.");
  expect(await readDraftFile(researcher, { fileName: "talks\u0000\n.md", bytes })).toMatchObject({
    ok: true,
    value: {
      kind: "md",
      fileName: "talks .md",
      text: "Talks\n\nThey met.",
      marks: [{ kind: "heading" }, { kind: "strong" }],
    },
  });
  expect(await database().draft.count()).toBe(0);
});

test("what was pasted is HTML, whatever it begins with", async () => {
  const researcher = await makeActor("researcher");
  const bytes = Buffer.from("<b id=docs-internal-guid style='font-weight:normal'><p>One</p><p>Two</p></b>");
  expect(await readDraftFile(researcher, { fileName: "", bytes })).toMatchObject({
    value: { kind: "html", text: "One\n\nTwo", marks: [] },
  });
});

test("more than 10 MB is not looked at", async () => {
  const researcher = await makeActor("researcher");
  const bytes = new Uint8Array(LIMITS.draftFileBytes + 1);
  expect(await readDraftFile(researcher, { fileName: "a.txt", bytes })).toMatchObject({
    refusal: { code: "draftNotRead", problem: { is: "tooLarge" } },
  });
});
