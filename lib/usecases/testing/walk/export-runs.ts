import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { askForExport } from "../../export-runs/commands";
import { readExportRunFile, readExportRuns } from "../../export-runs/reads";
import { writeExport } from "../../export-runs/write-export";
import { textOf } from "../file-text";
import { step } from "./step";

const WORKING = "/export/claims?format=json&scope=working";

/** Asked for by the person, whatever they may do: what they may do is asked again. */
async function makeRun(actor: Actor, address: string, state: "waiting" | "ready"): Promise<string> {
  const { id } = await database().exportRun.create({
    data: {
      ...{ address, state, fileName: "claims.json", mediaType: "application/json" },
      ...{ askedById: actor.personId, requestId: randomUUID() },
    },
    select: { id: true },
  });
  return id;
}

async function fileOf(actor: Actor, exportId: string) {
  const file = await readExportRunFile(actor, exportId);
  return file.ok ? textOf(file.value) : file;
}

export const EXPORT_RUN_STEPS = [
  step({
    useCase: "export-runs/commands.askForExport",
    permission: "export.workingCopy",
    run: (actor) => askForExport(actor, { address: WORKING, requestId: randomUUID() }),
  }),
  step({
    useCase: "export-runs/commands.askForExport",
    permission: "export.signedOff",
    ofStory: true,
    run: (actor, _, { storyId }) =>
      askForExport(actor, { address: `/export/claims?story=${storyId}`, requestId: randomUUID() }),
  }),
  step({
    useCase: "export-runs/write-export.writeExport",
    permission: "export.workingCopy",
    prepare: (_, actor) => makeRun(actor, WORKING, "waiting"),
    run: (actor, exportId) => writeExport(actor, exportId),
  }),
  step({
    useCase: "export-runs/reads.readExportRuns",
    permission: "export.signedOff",
    prepare: (_, actor) => makeRun(actor, WORKING, "waiting"),
    run: (actor) => readExportRuns(actor),
  }),
  step({
    useCase: "export-runs/reads.readExportRunFile",
    permission: "export.workingCopy",
    prepare: (_, actor) => makeRun(actor, WORKING, "ready"),
    run: fileOf,
  }),
];
