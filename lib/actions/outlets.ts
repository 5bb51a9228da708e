"use server";

import type { OutletId } from "@/lib/domain/ids";
import { addOutlet, editOutlet } from "@/lib/usecases/outlets/commands";
import { addOutletSchema, editOutletSchema } from "@/lib/usecases/outlets/schema";
import { type Reply, throughDoor } from "./door";

export async function addOutletAction(input: unknown): Promise<Reply<{ outletId: OutletId }>> {
  return throughDoor(addOutletSchema, input, addOutlet);
}

export async function editOutletAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(editOutletSchema, input, editOutlet);
}
