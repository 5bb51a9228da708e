import { readDraftFile } from "../../draft-content/reads";
import { step } from "./step";

export const DRAFT_CONTENT_STEPS = [
  step({
    useCase: "draft-content/reads.readDraftFile",
    permission: "draft.readFile",
    run: (actor) =>
      readDraftFile(actor, { fileName: "words.txt", bytes: new TextEncoder().encode("Words.") }),
  }),
];
