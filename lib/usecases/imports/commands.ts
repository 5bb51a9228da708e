import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import type { CheckImport, StartImport } from "./schema";
import { countsSchema, storedMapping, storedTablesSchema } from "./stored";
import { headersHash } from "./take-in";

/** The names of the jobs that lib/jobs/bring-in.ts runs. */
export const CHECK_JOB = "check-import";
export const RUN_JOB = "run-import";

const NOT_ALLOWED = { code: "notAllowed", permission: "import.bringIn" } as const;
/** What has not come in yet can be looked at again. */
const BEFORE = ["mapping", "checked", "failed"] as const;

/** Says what the columns of a file mean, which is remembered for files with the same headers, and has it tried. */
export async function checkImport(
  actor: Actor,
  { importId, mapping, defaults }: CheckImport,
): Promise<Result> {
  if (!can(actor, "import.bringIn")) return refuse(NOT_ALLOWED);
  return inTransaction(async (tx) => {
    const run = await tx.importRun.findFirst({
      where: { id: importId, askedById: actor.personId },
      select: { kind: true, tables: true },
    });
    if (!run) return refuse("notFound");
    const tables = storedTablesSchema.parse(run.tables);
    const isWhole = mapping.tables.some(
      ({ role, columns }) => role === "claims" && columns.some((column) => column?.field === "wording"),
    );
    if (run.kind === "tables" && !isWhole) return refuse("importHoldsNothing");
    const stored = storedMapping(mapping);
    const { count } = await tx.importRun.updateMany({
      where: { id: importId, state: { in: [...BEFORE] } },
      data: { state: "checking", mapping: stored, defaults, done: 0, counts: {}, failure: "", endedAt: null },
    });
    if (count === 0) return refuse("importHasMovedOn");
    if (run.kind === "tables") {
      const key = { personId: actor.personId, headers: headersHash(tables) };
      const kept = { mapping: stored, defaults };
      await tx.keptMapping.upsert({
        where: { personId_headers: key },
        create: { ...key, ...kept },
        update: kept,
        select: { personId: true },
      });
    }
    await enqueue(tx, CHECK_JOB, { importId }, { key: `${CHECK_JOB} ${importId}` });
    return done();
  });
}

/** Brings in what was tried: as a whole, which nothing may be left out of, or row by row. */
export async function startImport(actor: Actor, { importId, whole }: StartImport): Promise<Result> {
  if (!can(actor, "import.bringIn")) return refuse(NOT_ALLOWED);
  return inTransaction(async (tx) => {
    const run = await tx.importRun.findFirst({
      where: { id: importId, askedById: actor.personId },
      select: { counts: true },
    });
    if (!run) return refuse("notFound");
    const { leftOut } = countsSchema.parse(run.counts);
    if (whole && leftOut > 0) return refuse({ code: "importLeavesOut", rows: leftOut });
    const { count } = await tx.importRun.updateMany({
      where: { id: importId, state: "checked" },
      data: { state: "running", whole, done: 0 },
    });
    if (count === 0) return refuse("importHasMovedOn");
    await enqueue(tx, RUN_JOB, { importId }, { key: `${RUN_JOB} ${importId}` });
    return done();
  });
}

/** Ends an import that its job could not carry out, with a sentence for who asked for it. */
export async function failImport(_by: SystemActor, importId: string, failure: string): Promise<Result> {
  return inTransaction(async (tx) => {
    await tx.importRun.updateMany({
      where: { id: importId, state: { in: ["checking", "running"] } },
      data: { state: "failed", failure, endedAt: new Date() },
    });
    return done();
  });
}
