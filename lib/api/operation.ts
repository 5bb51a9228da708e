import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import type { Scope } from "@/lib/domain/access/scopes";
import type { Result } from "@/lib/domain/refusal";

/**
 * One operation of the API as data: routes are found in a table of these, the OpenAPI document is made of them, and
 * tests walk them. What comes in is parsed by these schemas, and what goes out is written through them, so that the
 * document cannot say anything else than what happens.
 */

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

type NoFields = z.ZodObject<Record<never, never>>;

export type Call<Params, Query, Body> = {
  actor: Actor;
  params: Params;
  query: Query;
  body: Body;
  /** The version that If-Match names; 0 where the operation asks for none. */
  version: number;
  /** For use cases that carry the same request out once: the same for the same token and Idempotency-Key. */
  requestId: string;
  signal: AbortSignal;
};

/** `version` becomes the ETag, `location` the address of what was made, `next` the cursor of the next page. */
export type Answer<Value> = {
  value: Value;
  version?: number;
  location?: string;
  next?: string | null;
};

/** Bytes, which are written while they are read. */
export type FileAnswer = {
  name: string;
  mediaType: string;
  pieces: AsyncIterable<Uint8Array | string>;
};

/** What a request can carry: JSON of a shape, or the bytes of a file. */
export type Uploaded = { contentType: string; stream: ReadableStream<Uint8Array> | null };

type Common<Params extends z.ZodObject, Query extends z.ZodObject> = {
  /** Unique; in the document it is the operationId. */
  id: string;
  method: Method;
  /** Below /api/v1, parameters as {name}. */
  path: `/${string}`;
  /** The noun under which the document lists it. */
  tag: string;
  /** A sentence. */
  summary: string;
  /** What the token must carry; null: no token is asked for. */
  scope: Scope | null;
  params?: Params;
  query?: Query;
  /** A write that needs If-Match. */
  ifMatch?: true;
};

export type JsonOperation<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Value extends z.ZodType,
> = Common<Params, Query> & {
  body?: Body;
  /** 200, but for what makes something or gives nothing back. */
  status?: 200 | 201 | 202;
  answer: Value;
  run: (
    call: Call<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<Result<Answer<z.input<Value>>>>;
};

export type UploadOperation<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Value extends z.ZodType,
> = Common<Params, Query> & {
  takesBytes: true;
  status?: 200 | 201;
  answer: Value;
  run: (call: Call<z.output<Params>, z.output<Query>, Uploaded>) => Promise<Result<Answer<z.input<Value>>>>;
};

export type FileOperation<Params extends z.ZodObject, Query extends z.ZodObject> = Common<Params, Query> & {
  givesBytes: true;
  run: (call: Call<z.output<Params>, z.output<Query>, undefined>) => Promise<Result<FileAnswer>>;
};

/** Any operation, as the door and the document see it. */
export type Operation = Common<z.ZodObject, z.ZodObject> & {
  body?: z.ZodType;
  takesBytes?: true;
  givesBytes?: true;
  status?: 200 | 201 | 202;
  answer?: z.ZodType;
  run: (call: Call<never, never, never>) => Promise<Result<Answer<unknown> | FileAnswer>>;
};

export function operation<
  Value extends z.ZodType,
  Params extends z.ZodObject = NoFields,
  Query extends z.ZodObject = NoFields,
  Body extends z.ZodType = z.ZodUndefined,
>(described: JsonOperation<Params, Query, Body, Value>): Operation {
  return described as unknown as Operation;
}

export function upload<
  Value extends z.ZodType,
  Params extends z.ZodObject = NoFields,
  Query extends z.ZodObject = NoFields,
>(described: Omit<UploadOperation<Params, Query, Value>, "takesBytes">): Operation {
  return { ...described, takesBytes: true } as unknown as Operation;
}

export function file<Params extends z.ZodObject = NoFields, Query extends z.ZodObject = NoFields>(
  described: Omit<FileOperation<Params, Query>, "givesBytes">,
): Operation {
  return { ...described, givesBytes: true } as unknown as Operation;
}
