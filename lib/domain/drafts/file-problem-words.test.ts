import { expect, test } from "vitest";
import type { FileProblem } from "@/lib/domain/drafts/file-problem";
import { fileProblemWords } from "./file-problem-words";

const PROBLEMS: FileProblem[] = [
  ...(["empty", "tooLarge", "encrypted", "damaged", "notText", "tooSlow", "tooManyMarks"] as const).map(
    (is) => ({ is }),
  ),
  { is: "unpacksHuge" },
  { is: "declaresEntities" },
  { is: "tooLong", characters: 600_000 },
  { is: "tooManyPages", pages: 3_000 },
  { is: "scanned", pages: 1 },
  { is: "scanned", pages: 12 },
  { is: "noWords", notes: 2 },
  { is: "wrongName", kind: "pdf" },
  { is: "otherKind", kind: "pages" },
];

test.each(PROBLEMS.map((problem) => [JSON.stringify(problem), problem] as const))(
  "%s names the file and says what to do",
  (_, problem) => {
    const words = fileProblemWords(problem, "plan.docx");
    expect(words).toContain("plan.docx");
    expect(words).toMatch(/\b(Choose|choose|Paste|paste|Take|Open|Save|Split|Have|Export|rename)\b/);
    expect(fileProblemWords(problem, "")).toMatch(/what you pasted/i);
  },
);

test("a wrong name is told with the right one", () => {
  expect(fileProblemWords({ is: "wrongName", kind: "pdf" }, "plan.v2.docx")).toContain(
    "rename it to “plan.v2.pdf”",
  );
});
