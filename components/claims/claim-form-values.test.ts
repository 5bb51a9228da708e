import { describe, expect, test } from "vitest";
import { claimInWords, withoutUnneededName } from "./claim-form-values";

const people = [{ id: "p1", name: "Sample editor" }];

describe("claimInWords", () => {
  test("says stored values and typed ones alike", () => {
    const stored = claimInWords(
      {
        wording: "A",
        type: "date",
        assigneeId: "p1",
        legalRisk: true,
        dueAt: new Date(2026, 10, 23, 18).toISOString(),
      },
      people,
    );
    const typed = claimInWords(
      { wording: "A", type: "date", assigneeId: "p1", legalRisk: "on", dueAt: "2026-11-23T18:00" },
      people,
    );
    expect(typed).toEqual(stored);
    expect(stored).toMatchObject({
      type: "Date",
      assigneeId: "Sample editor",
      legalRisk: "yes",
      dueAt: "23 Nov 2026, 18:00",
    });
  });

  test("says nothing for nothing, and repeats what it does not know", () => {
    expect(
      claimInWords({ assigneeId: null, dueAt: "", legalRisk: false, type: "riddle" }, people),
    ).toMatchObject({
      assigneeId: "",
      dueAt: "",
      legalRisk: "",
      type: "riddle",
    });
    expect(claimInWords({ assigneeId: "p9", dueAt: "not a time" }, people)).toMatchObject({
      assigneeId: "Someone no longer active",
      dueAt: "not a time",
    });
  });
});

describe("withoutUnneededName", () => {
  test.each([
    [
      { attributionKind: "own_voice", attributedTo: "Reuters" },
      { attributionKind: "own_voice", attributedTo: "" },
    ],
    [
      { attributionKind: "outlet", attributedTo: "Reuters" },
      { attributionKind: "outlet", attributedTo: "Reuters" },
    ],
    [null, null],
  ])("%j", (values, sent) => expect(withoutUnneededName(values)).toEqual(sent));
});
