import type { Asker } from "./permissions";

declare const minted: unique symbol;

/** A person who is signed in and active. Only lib/auth makes one, so forgetting to ask who is asking doesn't compile. */
export type Actor = Asker & { name: string; email: string; readonly [minted]: "person" };

/** Everybody: whoever reads what is published, signed in or not. Holds no permission, and sees what is public alone. */
export type Visitor = { personId: null; readonly [minted]: "visitor" };

/** Galley itself: the command line, the set-up, the taking up of a link. Only lib/auth makes one. */
export type SystemActor = { personId: null; readonly [minted]: "system" };
