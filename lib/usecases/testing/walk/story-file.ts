import { readStoryFile } from "../../story-file/reads";
import { step } from "./step";

export const STORY_FILE_STEPS = [
  step({
    useCase: "story-file/reads.readStoryFile",
    permission: "export.storyFile",
    ofStory: true,
    prepare: (desk) => desk.signed(),
    subject: () => ({ storyIsOpen: true }),
    run: async (actor, _, { storyId }) => {
      const file = await readStoryFile(actor, storyId);
      if (file.ok) file.value.zip.destroy();
      return file;
    },
  }),
];
