"use server";

import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import type { SourceId } from "@/lib/domain/ids";
import type { RecognisedAddress, SourceChoice } from "@/lib/domain/sources/source-shapes";
import { addSource, editSource } from "@/lib/usecases/sources/commands";
import { findSources, readPassagesOf, recogniseAddress } from "@/lib/usecases/sources/reads";
import {
  addSourceSchema,
  chosenSourceSchema,
  editSourceSchema,
  typedTextSchema,
} from "@/lib/usecases/sources/schema";
import { askThroughDoor, type Reply, throughDoor } from "./door";

export async function addSourceAction(input: unknown): Promise<Reply<{ sourceId: SourceId }>> {
  return throughDoor(addSourceSchema, input, addSource);
}

export async function editSourceAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(editSourceSchema, input, editSource);
}

export type LookedUp = { address: RecognisedAddress | null; sources: SourceChoice[] };

/** While an address or words of a title are being typed: actions run one at a time, so one answers both. */
export async function lookUpSourcesAction(input: unknown): Promise<Reply<LookedUp>> {
  return askThroughDoor(typedTextSchema, input, async (actor, { text }) => {
    const address = text.trim() === "" || /\s/.test(text.trim()) ? null : await recogniseAddress(actor, text);
    // A whole address means itself; "axios.com" alone may mean what is there of Axios.
    const meansItself = address?.ok && text.includes("/");
    return { address, sources: meansItself ? [] : await findSources(actor, text) };
  });
}

export async function passagesOfSourceAction(
  input: unknown,
): Promise<Reply<(PassageFacts & { id: string })[]>> {
  return askThroughDoor(chosenSourceSchema, input, (actor, { sourceId }) => readPassagesOf(actor, sourceId));
}
