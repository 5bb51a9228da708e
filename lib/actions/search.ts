"use server";

import type { SearchHits } from "@/lib/domain/search/hits";
import { readSearchHits } from "@/lib/usecases/search/reads";
import { searchSchema } from "@/lib/usecases/search/schema";
import { askThroughDoor, type Reply } from "./door";

export async function searchAction(input: unknown): Promise<Reply<SearchHits>> {
  return askThroughDoor(searchSchema, input, (actor, { text }) => readSearchHits(actor, text));
}
