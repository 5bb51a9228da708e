/** Why an archive was not taken. Nothing of it is stored then. */
export type ArchiveProblem =
  | { is: "notEmpty" }
  | { is: "notAnArchive" }
  | { is: "otherSchema"; archive: string; here: string }
  | { is: "needsPassphrase" }
  | { is: "wrongPassphrase" }
  /** `line` counts from 1. */
  | { is: "brokenLine"; line: number }
  | { is: "cutOff" }
  | { is: "changed" };

export function sayArchiveProblem(problem: ArchiveProblem): string {
  switch (problem.is) {
    case "notEmpty":
      return "There are people in this newsroom already. An archive goes into an empty one: name another database in DATABASE_URL, or another folder in GALLEY_DATA.";
    case "notAnArchive":
      return "This is not an archive of a newsroom as galley export --all writes it.";
    case "otherSchema":
      return `The archive was written by another version of Galley (${problem.archive}; here it is ${problem.here}). Bring both to the same version, and export again.`;
    case "needsPassphrase":
      return "Parts of the archive are sealed. Pipe in the passphrase that it was written with: --passphrase-stdin < passphrase.txt";
    case "wrongPassphrase":
      return "The archive was sealed with another passphrase.";
    case "brokenLine":
      return `Line ${problem.line} is not as it was written.`;
    case "cutOff":
      return "The archive ends before its end: part of it is missing.";
    case "changed":
      return "The archive is not as it was written: its hash is another one.";
  }
}
