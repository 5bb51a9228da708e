"use server";

import { createStory, editStory } from "@/lib/usecases/stories/commands";
import { createStorySchema, editStorySchema } from "@/lib/usecases/stories/schema";
import { throughDoor } from "./door";

export async function createStoryAction(input: unknown) {
  return throughDoor(createStorySchema, input, createStory);
}

export async function editStoryAction(input: unknown) {
  return throughDoor(editStorySchema, input, editStory);
}
