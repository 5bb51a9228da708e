"use server";

import { z } from "zod";
import { createStory, editStory } from "@/lib/usecases/stories/commands";
import { readStoriesToChoose } from "@/lib/usecases/stories/reads";
import { createStorySchema, editStorySchema } from "@/lib/usecases/stories/schema";
import { askThroughDoor, throughDoor } from "./door";

export async function createStoryAction(input: unknown) {
  return throughDoor(createStorySchema, input, createStory);
}

export async function editStoryAction(input: unknown) {
  return throughDoor(editStorySchema, input, editStory);
}

export async function storiesToChooseAction() {
  return askThroughDoor(z.object({}), {}, readStoriesToChoose);
}
