import { DATABASE_AWAY_DIGEST } from "@/lib/domain/refusal";

/** The one place that knows how PostgreSQL's and Prisma's errors look. */

/** Next passes an error's digest on to the page, and nothing else of it. */
export class DatabaseAway extends Error {
  readonly digest = DATABASE_AWAY_DIGEST;

  constructor(cause: unknown) {
    super("The database cannot be reached.", { cause });
  }
}

const AWAY_CODES = new Set([
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2037"],
  ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EPIPE", "EHOSTUNREACH", "ENOENT"],
  // admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped, too_many_connections
  ...["57P01", "57P02", "57P03", "57P04", "53300"],
]);
const AWAY_KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
]);
const AWAY_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|Can't reach database server/i;

export function isDatabaseAway(error: unknown): boolean {
  return causesOf(error).some(
    (cause) =>
      AWAY_CODES.has(textOf(cause.code)) ||
      AWAY_CODES.has(textOf(cause.originalCode)) ||
      AWAY_KINDS.has(textOf(cause.kind)) ||
      AWAY_MESSAGES.test(textOf(cause.message)),
  );
}

/** Two transactions met and PostgreSQL let one go: the command can be run again. */
export function isWriteConflict(error: unknown): boolean {
  return causesOf(error).some((cause) => ["P2034", "40001", "40P01"].includes(textOf(cause.code)));
}

/** The name or the columns of the unique index that refused the row; null when the error is something else. */
export function uniqueViolation(error: unknown): string | null {
  for (const cause of causesOf(error)) {
    if (textOf(cause.code) !== "P2002" && textOf(cause.kind) !== "UniqueConstraintViolation") continue;
    const constraint = constraintOf(cause) ?? causesOf(error).map(constraintOf).find(Boolean);
    return constraint ?? "unknown";
  }
  return null;
}

type Cause = Record<string, unknown>;

/** The error and all that it carries as its cause, outermost first. */
function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  let queue: unknown[] = [error];
  while (queue.length > 0 && causes.length < 20) {
    const cause = queue.shift();
    if (typeof cause !== "object" || cause === null) continue;
    const record = cause as Cause;
    causes.push(record);
    const meta = record.meta as Cause | undefined;
    queue = [
      ...queue,
      record.cause,
      meta?.driverAdapterError,
      ...(Array.isArray(record.errors) ? record.errors : []),
    ];
  }
  return causes;
}

function constraintOf(cause: Cause): string | undefined {
  const constraint = cause.constraint as { fields?: string[]; index?: string } | undefined;
  if (constraint?.index) return constraint.index;
  if (constraint?.fields) return constraint.fields.map((field) => field.replaceAll('"', "")).join(",");
  return undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
