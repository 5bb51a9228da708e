import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { actorForPerson, SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { startScratchServer } from "@/lib/platform/database/embedded/scratch";
import { applyMigrations } from "@/lib/platform/database/migrations";

/** Brings in ROWS rows of claims, each with two sources and a passage, as a whole and row by row; prints time and memory. */
const ROWS = Number(process.argv[2] ?? 50_000);
const server = await startScratchServer();
process.env.DATABASE_URL = server.url("postgres");
try {
  await applyMigrations(server.url("postgres"));
  const { migrateQueue } = await import("@/lib/platform/queue/migrate");
  await migrateQueue(server.url("postgres"));
  await bench();
} finally {
  await server.stop();
}

async function bench() {
  const { createPersonWithPassword } = await import("@/lib/usecases/people/create-person");
  const { readImport } = await import("@/lib/usecases/imports/reads");
  const { takeInFile } = await import("@/lib/usecases/imports/take-in");
  const { checkImport, startImport } = await import("@/lib/usecases/imports/commands");
  const { checkImportSchema } = await import("@/lib/usecases/imports/schema");
  const { tryImport } = await import("@/lib/usecases/imports/try-import");
  const { runImport } = await import("@/lib/usecases/imports/run-import");
  const account = {
    name: "Bench",
    email: "bench@newsroom.example",
    role: "researcher",
    mayClearLegal: false,
  } as const;
  const person = must(await createPersonWithPassword(SYSTEM_ACTOR, { ...account, password: randomUUID() }));
  const actor = await actorForPerson(person.personId);
  if (!actor) throw new Error("no actor");
  for (const whole of [true, false]) {
    const csv = Buffer.from(fileOf(whole ? "w" : "r"));
    const told = { fileName: "facts.csv", contentType: "text/csv", storyId: null, requestId: randomUUID() };
    console.log(
      `${whole ? "As a whole" : "Row by row"}: ${ROWS} rows, ${(csv.length / 1e6).toFixed(1)} MB of CSV`,
    );
    const { importId } = must(await timed("  taken in", () => takeInFile(actor, told, Readable.from([csv]))));
    const view = await readImport(actor, importId);
    const mapping = { tables: view?.tables ?? [] };
    must(await checkImport(actor, checkImportSchema.parse({ importId, mapping, defaults: view?.defaults })));
    console.log("  ", must(await timed("  dry run", () => tryImport(actor, importId))));
    must(await startImport(actor, { importId, whole }));
    console.log("  ", must(await timed("  brought in", () => runImport(actor, importId))));
  }
}

function fileOf(mark: string): string {
  const lines = [
    "Id,Claim,Type,Said by,Source 1 URL,Source 1 title,Source 1 quote,Source 2 URL,Verdict,Notes",
  ];
  for (let row = 1; row <= ROWS; row++)
    lines.push(
      [
        ...[
          `${mark}${row}`,
          `Claim number ${row} says that the plan has ${row} points`,
          "figure",
          "Ada Bloom",
        ],
        ...[
          `https://site${row % 400}.example.org/${mark}/${row}`,
          `Report ${row}`,
          `"The plan has ${row} points, said one"`,
        ],
        ...[
          `https://site${row % 300}.example.net/${mark}/${row % 20_000}`,
          "True",
          `Checked by phone, ${row}`,
        ],
      ].join(","),
    );
  return lines.join("\n");
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const start = performance.now();
  try {
    return await work();
  } finally {
    clearInterval(watch);
    const seconds = (performance.now() - start) / 1_000;
    console.log(`${what}: ${seconds.toFixed(1)} s, memory ${mb(before)} to at most ${mb(most)}`);
  }
}

function mb(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function must<Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
