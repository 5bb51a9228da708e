import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS, EXPORT_SUBJECTS, type ExportFormat, exportFormat, formatsOf } from "./formats";

const ids = Object.keys(EXPORT_FORMATS) as ExportFormat[];

describe.each(ids)("%s", (id) => {
  const { label, extension, mediaType, of, scopes } = exportFormat(id);
  test("has an id for addresses, a name for people and a place in a file's name", () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(label).not.toBe("");
    expect(extension).toMatch(/^[a-z0-9]+(\.[a-z0-9]+)?$/);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; ?[a-z]+=.+)*$/);
  });
  test("is of something, in some scope", () => {
    expect(of.length).toBeGreaterThan(0);
    expect(scopes.length).toBeGreaterThan(0);
  });
});

test("a label names one format of a subject", () => {
  for (const subject of EXPORT_SUBJECTS) {
    const labels = formatsOf(subject).map((id) => exportFormat(id).label);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test("the formats of a subject are told by scope", () => {
  expect(formatsOf("claims")).toContain("csv");
  expect(formatsOf("claims", "working")).toContain("json");
  expect(formatsOf("story", "working")).toContain("html");
  expect(formatsOf("story", "signed")).not.toContain("html");
});
