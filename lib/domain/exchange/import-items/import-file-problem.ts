/** Why a file could not be read for bringing in what it holds. */
export type ImportFileProblem = {
  is: "empty" | "otherKind" | "notASpreadsheet" | "damaged" | "tooLarge" | "tooManyRows" | "tooSlow";
};

const WORDS: Record<ImportFileProblem["is"], string> = {
  empty: "There is nothing in it.",
  otherKind: "It is neither a spreadsheet (.xlsx), nor CSV, nor JSON, nor a web page.",
  notASpreadsheet: "It is no spreadsheet that can be read: save it as .xlsx or as CSV.",
  damaged: "It could not be read: it may be damaged.",
  tooLarge: "It is too large: 25 MB at most.",
  tooManyRows: "It has more than 100,000 rows, or more than 300 columns: bring it in by parts.",
  tooSlow: "Reading it took too long. Bring it in by parts, or try again later.",
};

/** A sentence for whoever sent the file. */
export function sayImportFileProblem({ is }: ImportFileProblem): string {
  return WORDS[is];
}
