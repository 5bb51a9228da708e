import { serveApi } from "@/lib/api/serve";

/** The API for programs. Which addresses and methods there are stands in lib/api/operations.ts, and nowhere else. */
export const GET = serveApi;
export const HEAD = serveApi;
export const POST = serveApi;
export const PUT = serveApi;
export const PATCH = serveApi;
export const DELETE = serveApi;
export const OPTIONS = serveApi;

/** Answers depend on the token. */
export const dynamic = "force-dynamic";
