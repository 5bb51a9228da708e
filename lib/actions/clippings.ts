"use server";

import type { SourceId } from "@/lib/domain/ids";
import { keepClipping } from "@/lib/usecases/clippings/commands";
import { keepClippingSchema } from "@/lib/usecases/clippings/schema";
import { type Reply, throughDoor } from "./door";

export async function keepClippingAction(input: unknown): Promise<Reply<{ sourceId: SourceId }>> {
  return throughDoor(keepClippingSchema, input, keepClipping);
}
