import type { Transaction } from "@/lib/platform/database/client";
import { Prisma } from "@/lib/platform/database/generated/client";
import { readTables, type Table } from "@/lib/platform/database/tables";

/** Tables that stay behind, and why. Every other one moves, those of later migrations too. */
export const STAYS_BEHIND: Readonly<Record<string, string>> = {
  ApiAnswer: "what programs were answered here, kept for a while",
  ApiToken: "keys to this installation",
  ExportPiece: "files that were prepared for download here, for two days",
  ExportRun: "files that were prepared for download here, for two days",
  ImportPiece: "what was read of files here, whatever it says, kept for a month",
  ImportProblem: "what was said of rows here, in their own words",
  OneTimeLink: "links into this installation",
  SignInFailure: "who failed to sign in here",
  Webhook: "whom this installation tells, and the keys that it signs with",
  WebhookAttempt: "what this installation told",
  WebhookDelivery: "what this installation told",
};

/** Columns that stay behind, and why: empty where they arrive. */
export const EMPTY_ON_ARRIVAL: Readonly<Record<string, { column: string; why: string }>> = {
  Person: { column: "passwordHash", why: "people choose a password where they arrive" },
};

/** Rows that may say who a confidential source is leave sealed, or not at all (G10). */
const SEALED: Readonly<Record<string, Prisma.Sql>> = {
  SourceIdentity: Prisma.sql`true`,
  Capture: Prisma.sql`exists (select 1 from "Source" as s where s."id" = t."sourceId" and s."confidential")`,
  CaptureChunk: Prisma.sql`exists (
    select 1 from "Capture" as c join "Source" as s on s."id" = c."sourceId"
    where c."sha256" = t."sha256" and s."confidential")`,
  Inquiry: Prisma.sql`exists (select 1 from "Source" as s where s."id" = t."sourceId" and s."confidential")`,
};

/** The tables that move, in the order in which they arrive. */
export async function readMovingTables(tx: Transaction) {
  const { tables, ahead } = await readTables(tx);
  return { tables: tables.filter(({ name }) => !(name in STAYS_BEHIND)).map(withoutStaying), ahead };
}

export function isSealed({ name }: Table): Prisma.Sql {
  return SEALED[name] ?? Prisma.sql`false`;
}

/** Whether anything in this newsroom needs a passphrase to leave. */
export async function hasConfidences(tx: Transaction): Promise<boolean> {
  return (await tx.source.count({ where: { confidential: true } })) > 0;
}

function withoutStaying(table: Table): Table {
  const stays = EMPTY_ON_ARRIVAL[table.name]?.column;
  return { ...table, columns: table.columns.filter((column) => column !== stays) };
}
