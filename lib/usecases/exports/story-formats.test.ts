import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import { readExportRequest, readSourcesExportRequest } from "@/lib/domain/exchange/read-export-request";
import type { AnnotationCollection } from "@/lib/domain/exchange/web-annotation/annotation";
import { parseAnnotations } from "@/lib/domain/exchange/web-annotation/parse";
import { openZip } from "@/lib/platform/draft-files/zip/open-zip";
import { testDatabase } from "../testing/database";
import { bytesOf, textOf } from "../testing/file-text";
import { must } from "../testing/must";
import { makeDraftedStory } from "../testing/new-drafts";
import { makeActor } from "../testing/rows";
import { readExport, readSourcesExport, readStoryExport } from "./reads";

testDatabase();

const TEXT = "😀 The plan has 28 points. It was drafted in Miami. Nobody signed it.";
let story: Awaited<ReturnType<typeof makeDraftedStory>>;

beforeAll(async () => {
  story = await makeDraftedStory(TEXT);
  await story.claim("It was drafted in Miami");
  await story.signed("The plan has 28 points");
  await story.take(`${TEXT} “So far.” 😀`);
});

async function annotations(scope: "signed" | "working", draft?: number) {
  const ofDraft = draft === undefined ? {} : { draft };
  const request = { storyId: story.storyId, format: "annotations", scope, ...ofDraft } as const;
  const file = must(await readStoryExport(story.editor, request));
  return { name: file.name, collection: JSON.parse(await textOf(file)) as AnnotationCollection };
}

test("the signed claims of the newest draft, on their words in code points, at its hash", async () => {
  const { name, collection } = await annotations("signed");
  expect(name).toMatch(/^galley-a-story-draft-2-annotations-\d{4}-\d\d-\d\d\.jsonld$/);
  expect(collection.total).toBe(1);
  const sha256 = createHash("sha256").update(`${TEXT} “So far.” 😀`).digest("hex");
  expect(parseAnnotations(collection)).toMatchObject([
    {
      ok: true,
      annotation: {
        ...{ wording: "The plan has 28 points", sha256, position: { start: 2, end: 24 } },
        quote: { exact: "The plan has 28 points", prefix: "😀 " },
        record: { state: "signed_off", verdict: "verified", evidence: [{ primary: true }] },
      },
    },
  ]);
});

test("all claims of an older draft, each marked as a working copy, with the same record as JSON gives", async () => {
  const { name, collection } = await annotations("working", 1);
  expect(name).toContain("working-copies-draft-1-annotations");
  const records = collection.first.items.map(({ claimRecord }) => claimRecord);
  expect(records.map(({ wording, state }) => [wording, state])).toEqual([
    ["The plan has 28 points", "working_copy"],
    ["It was drafted in Miami", "working_copy"],
  ]);
  const request = readExportRequest({ scope: "working", format: "json", story: story.storyId });
  const json = JSON.parse(await textOf(must(await readExport(story.editor, request)))) as {
    claims: ClaimRecord[];
  };
  expect(records.toSorted((a, b) => a.reference.localeCompare(b.reference))).toEqual(
    json.claims.toSorted((a, b) => a.reference.localeCompare(b.reference)),
  );
});

test("a draft that there is not, and working copies for a researcher, are refused", async () => {
  const request = { storyId: story.storyId, format: "annotations", scope: "signed" } as const;
  expect(await readStoryExport(story.editor, { ...request, draft: 9 })).toMatchObject({
    refusal: { code: "notFound" },
  });
  expect(
    await readStoryExport(await makeActor("researcher"), { ...request, scope: "working" }),
  ).toMatchObject({
    refusal: { code: "notAllowed" },
  });
});

test.each(["csl", "bibtex", "ris"] as const)("the story's sources are cited as %s", async (format) => {
  const request = readSourcesExportRequest({ story: story.storyId, format });
  const file = must(await readSourcesExport(story.researcher, request));
  const text = (await bytesOf(file)).toString("utf8");
  expect(text.match(/Reuters report/g)).toHaveLength(1);
  if (format === "csl") expect(JSON.parse(text)).toMatchObject([{ "container-title": "Reuters" }]);
});

test("the draft for a word processor has a comment on each claim's words", async () => {
  const request = { storyId: story.storyId, format: "docx", scope: "working" } as const;
  const { names, read } = await openZip(await bytesOf(must(await readStoryExport(story.editor, request))));
  expect(names).toContain("word/comments.xml");
  const comments = (await read("word/comments.xml")) ?? "";
  expect(comments.match(/<w:comment /g)).toHaveLength(2);
  expect(comments).toContain("Verified, signed off");
  expect(comments).toContain("Not signed off: a working copy.");
  expect((await read("word/document.xml"))?.match(/<w:commentRangeEnd /g)).toHaveLength(2);
});
