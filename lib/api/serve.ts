import { z } from "zod";
import { done } from "@/lib/domain/refusal";
import { answerRequest } from "./door";
import { openApiDocument } from "./openapi";
import { type Operation, operation } from "./operation";
import { OPERATIONS } from "./operations";

const readDocument = operation({
  ...{ id: "readOpenApi", method: "GET", path: "/openapi.json", tag: "This document", scope: null },
  summary: "This document. It says the same to everybody, so no token is asked for.",
  answer: z.looseObject({ openapi: z.string() }),
  run: async () => done({ value: { ...documentOnce(), openapi: "3.1.1" } }),
});

/** Every operation that there is, the one that tells of them included. */
export const ALL_OPERATIONS: readonly Operation[] = [...OPERATIONS, readDocument];

export function apiDocument() {
  return openApiDocument(ALL_OPERATIONS);
}

/** It is the same for as long as the program runs, and anybody may ask for it. */
let written: ReturnType<typeof apiDocument> | null = null;
function documentOnce() {
  written ??= apiDocument();
  return written;
}

/** Any request below /api/v1. */
export function serveApi(request: Request): Promise<Response> {
  return answerRequest(ALL_OPERATIONS, request);
}
