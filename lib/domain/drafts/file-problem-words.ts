import type { DraftFileKind, FileProblem, OtherFileKind } from "@/lib/domain/drafts/file-problem";
import { LIMITS } from "@/lib/domain/limits";

/** Why a file gave no draft, and what to do, in words. `fileName` is "" for what was pasted. */
export function fileProblemWords(problem: FileProblem, fileName: string): string {
  const it = fileName === "" ? "What you pasted" : fileName;
  switch (problem.is) {
    case "empty":
      return `${it} is empty. Choose another file, or paste the draft.`;
    case "tooLarge":
      return `${it} is larger than 10 MB. Take the pictures out, or paste the draft’s words.`;
    case "encrypted":
      return `${it} is protected by a password. Open it, save a copy without the password, and choose that.`;
    case "damaged":
      return `${it} is damaged or incomplete. Open it in the program that made it, save it again, and choose it once more; or paste its words.`;
    case "notText":
      return `${it} is not text that can be read. Save it as .docx, or as plain text in UTF-8, or paste its words.`;
    case "tooSlow":
      return `Reading ${lowered(it)} took too long and was stopped. Paste its words instead, or try again in a moment.`;
    case "tooManyMarks":
      return `${it} has more links, headings and lists than a draft can keep. Paste its words as plain text.`;
    case "unpacksHuge":
      return `${it} unpacks to far more than a draft can be, so it was not opened. Paste its words, or save it again from the program that made it.`;
    case "declaresEntities":
      return `${it} holds instructions that no word processor writes, so it was not opened. Open it in yours, save it again as .docx, and choose that.`;
    case "tooLong":
      return `${it} has ${count(problem.characters)} characters; a draft has ${count(LIMITS.draftText)} at most. Split it into several stories.`;
    case "tooManyPages":
      return `${it} has ${count(problem.pages)} pages; 2,000 are read at most. Choose the pages that are the story.`;
    case "scanned":
      return problem.pages === 1
        ? `${it} is a picture of a page, without text. Have its text recognised first, or paste the draft.`
        : `${it} has ${count(problem.pages)} pages that are pictures, without text. Have their text recognised first, or paste the draft.`;
    case "noWords":
      return `${it} holds no text but tables, pictures or footnotes, and those are not read as text. Paste the words that are to be checked.`;
    case "wrongName":
      return `${it} is ${KIND_WORDS[problem.kind]} by what is in it, not what its name says. If it is the right file, rename it to “${renamed(fileName, problem.kind)}” and choose it again.`;
    case "otherKind":
      return `${it} is ${OTHER_KIND_WORDS[problem.kind]}`;
  }
}

const KIND_WORDS: Record<DraftFileKind, string> = {
  docx: "a Word document (.docx)",
  odt: "an OpenDocument text (.odt)",
  pdf: "a PDF",
  html: "a web page (.html)",
  md: "Markdown (.md)",
  txt: "plain text (.txt)",
};

const OTHER_KIND_WORDS: Record<OtherFileKind, string> = {
  doc: "a Word document of the old kind (.doc). Open it in your word processor, save it as .docx, and choose that.",
  rtf: "rich text (.rtf). Open it in your word processor, save it as .docx, and choose that.",
  pages: "a Pages document. Export it from Pages as Word (.docx), and choose that.",
  spreadsheet: "a spreadsheet. A draft is a text: paste its words, or choose the story’s document.",
  presentation: "a presentation. A draft is a text: paste its words, or choose the story’s document.",
  archive: "a packed folder or another kind of package. Unpack it, and choose the document in it.",
  savedPage:
    "a page saved as one file (.mht). Save it as .html, or copy its text from the browser and paste it.",
  picture: "a picture. Have its text recognised first, or paste the draft.",
};

function renamed(fileName: string, kind: DraftFileKind): string {
  return `${fileName.replace(/\.[^.]*$/, "")}.${kind}`;
}

function lowered(it: string): string {
  return it.startsWith("What you") ? "what you pasted" : it;
}

function count(number: number): string {
  return number.toLocaleString("en");
}
