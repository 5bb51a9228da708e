import { expect, test } from "vitest";
import { readTableView } from "../claims/table-view";
import { exportAddress, sourcesExportAddress, storyExportAddress } from "./export-request";
import { readExportRequest, readSourcesExportRequest, readStoryExportRequest } from "./read-export-request";

const valuesOf = (address: string) => Object.fromEntries(new URL(address, "http://localhost").searchParams);
const read = (address: string) => readExportRequest(valuesOf(address));

test("an address says what is filtered, and nothing of how it is shown", () => {
  const view = readTableView({ text: "plan", stage: "left", sort: "-due", open: "C-4" });
  const address = exportAddress({ view, format: "json", scope: "working", claimIds: null });
  expect(address).toBe("/export/claims?text=plan&stage=left&format=json&scope=working");
  expect(read(address)).toMatchObject({ format: "json", scope: "working", claimIds: null });
  expect(read(address).view).toEqual(readTableView({ text: "plan", stage: "left" }));
});

test("so does the address of the article, if it is one of the web", () => {
  const article = "https://paper.example/plan?a=1&b=2";
  const of = { view: readTableView({}), format: "claimreview", scope: "signed", claimIds: null } as const;
  expect(read(exportAddress({ ...of, article })).article).toBe(article);
  expect(read(exportAddress({ ...of, article: "javascript:alert(1)" }))).not.toHaveProperty("article");
});

test("chosen claims come along", () => {
  const view = readTableView({});
  const address = exportAddress({ view, format: "csv", scope: "signed", claimIds: ["a", "b"] });
  expect(read(address).claimIds).toEqual(["a", "b"]);
});

test.each(["", "?format=xml&scope=everything&ids=", "?format=CSV&scope=&ids=,"])(
  "%j is CSV of everything that is signed off",
  (query) => {
    expect(read(`/export/claims${query}`)).toEqual({
      view: readTableView({}),
      format: "csv",
      scope: "signed",
      claimIds: null,
    });
  },
);

test("a story's address comes back as it was asked, and one of no format of a story is nothing", () => {
  const request = { storyId: "a", format: "html", scope: "working" } as const;
  expect(storyExportAddress(request)).toBe("/export/story?story=a&format=html&scope=working");
  expect(readStoryExportRequest(valuesOf(storyExportAddress(request)))).toEqual(request);
  const ofDraft = { storyId: "a", format: "annotations", scope: "signed", draft: 2 } as const;
  expect(readStoryExportRequest(valuesOf(storyExportAddress(ofDraft)))).toEqual(ofDraft);
  expect(readStoryExportRequest({ story: "a", format: "annotations", draft: "-1" })).not.toHaveProperty(
    "draft",
  );
  expect(readStoryExportRequest({ story: "a", format: "csv" })).toBeNull();
  expect(readStoryExportRequest({})).toBeNull();
});

test("a list of sources comes back as it was asked, and what is not known is every source as CSV", () => {
  const all = { query: "", kind: null, outlet: "", story: "", format: "csv" } as const;
  const asked = { ...all, query: "plan & co", kind: "document", story: "a", format: "json" } as const;
  expect(sourcesExportAddress(all)).toBe("/export/sources?format=csv");
  expect(readSourcesExportRequest(valuesOf(sourcesExportAddress(asked)))).toEqual(asked);
  expect(readSourcesExportRequest({ kind: "rumour", format: "xml" })).toEqual(all);
});
