import type { Scope } from "./scopes";

/** A token as its person sees it. Times are ISO 8601; `lastUsedAt` is null while it never was. */
export type TokenView = {
  id: string;
  name: string;
  scopes: Scope[];
  madeAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
};
