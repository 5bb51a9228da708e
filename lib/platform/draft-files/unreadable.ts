import type { FileProblem } from "@/lib/domain/drafts/file-problem";

/** Ends the reading of a file with the reason; whoever began it returns the reason. Never leaves this folder. */
export class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.is);
  }
}
