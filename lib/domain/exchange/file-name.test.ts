import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportFileName } from "./file-name";

const named = (storyTitle: string | null, workingCopies = false) =>
  exportFileName({ storyTitle, date: "2026-11-23", extension: "csv", workingCopies });

describe("exportFileName", () => {
  test.each([
    ["Who wrote the 28-point plan?", "galley-who-wrote-the-28-point-plan-2026-11-23.csv"],
    [null, "galley-claims-2026-11-23.csv"],
    ["Čeští diplomaté: Łódź, Straße & Ærø", "galley-cesti-diplomate-lodz-strasse-aero-2026-11-23.csv"],
    ["Хто написав план?", "galley-khto-napysav-plan-2026-11-23.csv"],
    ["Kyiv’s answer", "galley-kyivs-answer-2026-11-23.csv"],
    ["和平計画", "galley-story-2026-11-23.csv"],
    ["../../etc/passwd\0.exe", "galley-etc-passwd-exe-2026-11-23.csv"],
    ['CON: <a>|"b"*\r\nx', "galley-con-a-b-x-2026-11-23.csv"],
    ["", "galley-story-2026-11-23.csv"],
    [
      "word ".repeat(100),
      "galley-word-word-word-word-word-word-word-word-word-word-word-word-2026-11-23.csv",
    ],
    ["a".repeat(300), `galley-${"a".repeat(60)}-2026-11-23.csv`],
  ])("%j: %s", (title, name) => expect(named(title)).toBe(name));

  test("a part of a story says which", () => {
    const of = {
      storyTitle: "The plan",
      date: "2026-11-23",
      extension: "html",
      workingCopies: false,
    } as const;
    expect(exportFileName({ ...of, part: "draft-3-annotated" })).toBe(
      "galley-the-plan-draft-3-annotated-2026-11-23.html",
    );
  });

  test("a list of sources says so", () => {
    const of = { storyTitle: null, of: "sources", date: "2026-11-23", extension: "csv" } as const;
    expect(exportFileName({ ...of, workingCopies: false })).toBe("galley-sources-2026-11-23.csv");
  });

  test("working copies say so", () => {
    expect(named("The plan", true)).toBe("galley-the-plan-working-copies-2026-11-23.csv");
    expect(named(null, true)).toBe("galley-claims-working-copies-2026-11-23.csv");
  });

  test("takes the day of a time, and the extension", () => {
    const name = exportFileName({
      storyTitle: null,
      date: "2026-11-23T08:00:00Z",
      extension: "json",
      workingCopies: false,
    });
    expect(name).toBe("galley-claims-2026-11-23.json");
  });

  test("is safe for every title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.boolean(), (title, workingCopies) => {
        expect(named(title, workingCopies)).toMatch(/^(?=.{1,100}$)galley-[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
      }),
      { numRuns: 1000 },
    );
  });
});
