"use server";

import type { InquiryId } from "@/lib/domain/ids";
import { dropInquiry, recordAnswer, recordSilence } from "@/lib/usecases/inquiries/closing";
import { editInquiry, logInquiry } from "@/lib/usecases/inquiries/commands";
import {
  dropInquirySchema,
  editInquirySchema,
  logInquirySchema,
  recordAnswerSchema,
  recordSilenceSchema,
} from "@/lib/usecases/inquiries/schema";
import { type Reply, throughDoor } from "./door";

export async function logInquiryAction(input: unknown): Promise<Reply<{ inquiryId: InquiryId }>> {
  return throughDoor(logInquirySchema, input, (actor, values) => logInquiry(actor, values));
}

export async function editInquiryAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(editInquirySchema, input, (actor, values) => editInquiry(actor, values));
}

export async function recordAnswerAction(input: unknown): Promise<Reply> {
  return throughDoor(recordAnswerSchema, input, (actor, values) => recordAnswer(actor, values));
}

export async function recordSilenceAction(input: unknown): Promise<Reply> {
  return throughDoor(recordSilenceSchema, input, (actor, values) => recordSilence(actor, values));
}

export async function dropInquiryAction(input: unknown): Promise<Reply> {
  return throughDoor(dropInquirySchema, input, dropInquiry);
}
