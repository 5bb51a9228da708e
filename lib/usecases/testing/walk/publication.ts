import { randomUUID } from "node:crypto";
import { publishFactBox, takeDownFactBox } from "../../publication/commands";
import { liftLegalHold, placeLegalHold } from "../../publication/legal-hold";
import { saveFactBox } from "../../publication/prepare";
import { readFactBox, readFactBoxPreview } from "../../publication/reads";
import { publishFactBoxSchema, saveFactBoxSchema } from "../../publication/schema";
import { prepareBox, publishedBox } from "../fact-box";
import { must } from "../must";
import { step } from "./step";

const subject = () => ({ storyIsOpen: true });

export const PUBLICATION_STEPS = [
  step({
    useCase: "publication/prepare.saveFactBox",
    permission: "story.publish",
    ofStory: true,
    subject,
    run: (actor, _, { storyId }) => {
      const box = { storyId, version: 0, headline: "What we know", slug: `box-${randomUUID()}` };
      return saveFactBox(actor, saveFactBoxSchema.parse(box));
    },
  }),
  step({
    useCase: "publication/commands.publishFactBox",
    permission: "story.publish",
    ofStory: true,
    subject,
    prepare: async (desk) => prepareBox(desk.editor, desk.storyId, [(await desk.signed()).claimId]),
    run: (actor, { version }, { storyId }) =>
      publishFactBox(actor, publishFactBoxSchema.parse({ storyId, version, requestId: randomUUID() })),
  }),
  step({
    useCase: "publication/commands.takeDownFactBox",
    permission: "story.publish",
    ofStory: true,
    subject,
    prepare: (desk) => publishedBox(desk.editor, desk.storyId, []),
    run: (actor, _, { storyId }) => takeDownFactBox(actor, { storyId, reason: "It was too early." }),
  }),
  step({
    useCase: "publication/legal-hold.placeLegalHold",
    permission: "story.hold",
    ofStory: true,
    subject,
    prepare: (desk) => publishedBox(desk.editor, desk.storyId, []),
    run: (actor, _, { storyId }) => placeLegalHold(actor, { storyId, reason: "A letter came." }),
  }),
  step({
    useCase: "publication/legal-hold.liftLegalHold",
    permission: "story.liftHold",
    ofStory: true,
    subject,
    prepare: async (desk) => {
      await publishedBox(desk.editor, desk.storyId, []);
      must(await placeLegalHold(desk.editor, { storyId: desk.storyId, reason: "A letter came." }));
    },
    run: (actor, _, { storyId }) => liftLegalHold(actor, { storyId, reason: "It was settled." }),
  }),
  step({
    useCase: "publication/reads.readFactBox",
    permission: "story.hold",
    ofStory: true,
    subject,
    prepare: (desk) => prepareBox(desk.editor, desk.storyId, []),
    run: (actor, _, { storyId }) => readFactBox(actor, storyId),
  }),
  step({
    useCase: "publication/reads.readFactBoxPreview",
    permission: "story.publish",
    ofStory: true,
    subject,
    prepare: (desk) => prepareBox(desk.editor, desk.storyId, []),
    run: (actor, _, { storyId }) => readFactBoxPreview(actor, storyId),
  }),
];
