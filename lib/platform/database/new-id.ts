import { v7 } from "uuid";

/** An id as Prisma makes them (UUID version 7), for rows that are written in bulk: later ones sort behind earlier ones. */
export function newId(): string {
  return v7();
}
