import { describe, expect, test } from "vitest";
import { gatherItems } from "./gather-items";
import { guessMapping } from "./guess-mapping";
import { splitHeader } from "./split-header";

/** Tables as they are typed: cells between bars. */
const read = (tables: Record<string, string[]>) => {
  const filled = Object.entries(tables).map(([name, rows]) =>
    splitHeader({ name, rows: rows.map((row) => row.split("|")) }),
  );
  const { items, problems } = gatherItems(filled, guessMapping(filled));
  return {
    claims: items.map(({ claim, sources, problems: said }) => ({
      wording: claim.wording?.text,
      sources: sources.map(({ title, url, passage }) =>
        [title?.text, url?.text, passage?.text].filter(Boolean).join(" "),
      ),
      said: said.map(({ row, column, severity, sentence }) => `${row} ${column} ${severity}: ${sentence}`),
    })),
    problems: problems.map(
      ({ table, row, column, severity, sentence }) => `${table}/${row} ${column} ${severity}: ${sentence}`,
    ),
  };
};

describe("one table", () => {
  test("source 1, source 2, and what is empty between them", () => {
    const { claims } = read({
      a: ["Id|Claim|Source 1|Source 2|URL 2|Quote 3", "1|Wet|Rain||https://a.example|", "2|Dry||| |"],
    });
    expect(claims).toMatchObject([
      { wording: "Wet", sources: ["Rain", "https://a.example"] },
      { wording: "Dry", sources: [] },
    ]);
  });

  test("a row for each source: the claim is one, by its id", () => {
    const { claims } = read({ a: ["Id|Claim|Source", "1|Wet|Rain", "1|Wet|Snow", "1||Hail", "1|Dry|Sun"] });
    expect(claims).toEqual([
      {
        ...{ wording: "Wet", sources: ["Rain", "Snow", "Hail"] },
        said: ["5 A (Id) leavesOut: Row 2 has the same id (1) and another claim."],
      },
    ]);
  });

  test("a title above the header, and blank rows, count as rows and are nothing", () => {
    const { claims } = read({ a: ["Facts of the week", "", "Claim|Source", "", "Wet|Rain"] });
    expect(claims).toMatchObject([{ wording: "Wet", sources: ["Rain"] }]);
  });
});

describe("related tables", () => {
  test("claims name sources, sources name claims, evidence names both", () => {
    const facts = ["Id|Fact|Sources", "F1|Wet|S1, S2", "F2|Dry|S9"];
    const bySource = { Facts: facts, Sources: ["Id|Title|Fact id", "S1|Rain|", "S2|Snow|F2;F8", "S3|Sun|"] };
    expect(read(bySource)).toEqual({
      claims: [
        { wording: "Wet", sources: ["Rain", "Snow"], said: [] },
        {
          wording: "Dry",
          sources: ["Snow"],
          said: ["3 C (Sources) leavesOut: There is no source with the id S9."],
        },
      ],
      problems: [
        "1/3 C (Fact id) leavesOut: There is no claim with the id F8.",
        "1/4  remark: No claim names this source: it does not come in.",
      ],
    });
    const byEvidence = {
      Facts: ["Id|Fact", "F1|Wet"],
      Sources: ["Id|Title", "S1|Rain"],
      Evidence: ["Claim id|Source id|Quote", "F1|S1|It rains", "F1|S7|Nothing", "|S1|Nobody's"],
    };
    expect(read(byEvidence)).toMatchObject({
      claims: [{ wording: "Wet", sources: ["Rain It rains"] }],
      problems: [
        "2/4  leavesOut: This row names no claim.",
        "2/3 B (Source id) leavesOut: There is no source with the id S7.",
      ],
    });
  });
});
