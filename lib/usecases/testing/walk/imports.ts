import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { readImportFile } from "@/lib/platform/import-files/read-import-file";
import { checkImport, startImport } from "../../imports/commands";
import { readImport, readImportProblems, readImportProgress, readImports } from "../../imports/reads";
import { runImport } from "../../imports/run-import";
import { checkImportSchema } from "../../imports/schema";
import { takeInFile } from "../../imports/take-in";
import { tryImport } from "../../imports/try-import";
import type { Desk } from "../desk";
import { step } from "./step";

const CSV = "Id,Claim,Source 1\n1,The plan has 28 points,https://reuters.com/plan\n";
const DEFAULTS = {
  stance: "supports",
  basis: "reported_elsewhere",
  kind: "original_report",
  dates: "dayFirst",
};
const MAPPING = { tables: [{ role: "claims", columns: ["externalId", "wording", "url#1"] }] };

type State = "mapping" | "checking" | "checked" | "running";

/** As the file of CSV would be, whatever the person may do. */
async function makeRun(actor: Actor, { storyId }: Desk, state: State): Promise<string> {
  const { id } = await database().importRun.create({
    data: {
      ...{ kind: "tables", state, fileName: "facts.csv", sha256: "none", length: 10, storyId, total: 1 },
      tables: [{ name: "facts", headers: ["Id", "Claim", "Source 1"], headerRow: 1, rows: 1 }],
      ...{ mapping: MAPPING, defaults: DEFAULTS, askedById: actor.personId, requestId: randomUUID() },
    },
    select: { id: true },
  });
  return id;
}

const run = (state: State) => (desk: Desk, actor: Actor) => makeRun(actor, desk, state);
const bringIn = { permission: "import.bringIn" } as const;

export const IMPORT_STEPS = [
  step({
    ...bringIn,
    useCase: "imports/take-in.takeInFile",
    ofStory: true,
    run: (actor, _, { storyId }) => {
      const told = { fileName: "facts.csv", contentType: "text/csv", storyId, requestId: randomUUID() };
      const read = () => readImportFile(Buffer.from(CSV), told);
      return takeInFile(actor, told, Readable.from([Buffer.from(CSV)]), { read });
    },
  }),
  step({
    ...bringIn,
    useCase: "imports/commands.checkImport",
    prepare: run("mapping"),
    run: (actor, importId) =>
      checkImport(actor, checkImportSchema.parse({ importId, mapping: MAPPING, defaults: DEFAULTS })),
  }),
  step({
    ...bringIn,
    useCase: "imports/commands.startImport",
    prepare: run("checked"),
    run: (actor, importId) => startImport(actor, { importId, whole: true }),
  }),
  step({
    ...bringIn,
    useCase: "imports/try-import.tryImport",
    ofStory: true,
    prepare: run("checking"),
    run: (actor, importId) => tryImport(actor, importId),
  }),
  step({
    ...bringIn,
    useCase: "imports/run-import.runImport",
    prepare: run("running"),
    run: (actor, importId) => runImport(actor, importId),
  }),
  step({ ...bringIn, useCase: "imports/reads.readImports", run: (actor) => readImports(actor) }),
  step({
    ...bringIn,
    useCase: "imports/reads.readImport",
    prepare: run("checked"),
    run: (actor, importId) => readImport(actor, importId),
  }),
  step({
    ...bringIn,
    useCase: "imports/reads.readImportProgress",
    prepare: run("checked"),
    run: (actor, importId) => readImportProgress(actor, importId),
  }),
  step({
    ...bringIn,
    useCase: "imports/reads.readImportProblems",
    prepare: run("checked"),
    run: (actor, importId) => readImportProblems(actor, importId, null),
  }),
];
