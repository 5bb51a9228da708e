import type { Actor } from "@/lib/domain/access/actor";
import { readTableView } from "@/lib/domain/claims/table-view";
import type { ExportRequest } from "@/lib/domain/exchange/export-request";
import { readSourcesExportRequest } from "@/lib/domain/exchange/read-export-request";
import { readExport, readSourcesExport, readStoryExport } from "../../exports/reads";
import { textOf } from "../file-text";
import { step } from "./step";

/** The whole file, or the refusal. */
async function exported(actor: Actor, scope: ExportRequest["scope"]) {
  const request: ExportRequest = { view: readTableView({}), format: "json", scope, claimIds: null };
  const file = await readExport(actor, request);
  return file.ok ? textOf(file.value) : file;
}

/** Signed-off claims for everyone, working copies for editors: one use case under two permissions. */
export const EXPORT_STEPS = [
  step({
    useCase: "exports/reads.readExport",
    permission: "export.signedOff",
    prepare: (desk) => desk.signed(),
    run: (actor) => exported(actor, "signed"),
    leaks: (answer, { number }) => String(answer).includes(`"C-${number}"`),
  }),
  step({
    useCase: "exports/reads.readExport",
    permission: "export.workingCopy",
    prepare: (desk) => desk.claim(),
    run: (actor) => exported(actor, "working"),
    leaks: (answer, { number }) => String(answer).includes(`"C-${number}"`),
  }),
  step({
    useCase: "exports/reads.readSourcesExport",
    permission: "source.read",
    ofStory: true,
    prepare: (desk) => desk.signed(),
    run: async (actor, _, { storyId }) => {
      const file = await readSourcesExport(actor, readSourcesExportRequest({ story: storyId }));
      return file.ok ? textOf(file.value) : file;
    },
  }),
  step({
    useCase: "exports/reads.readStoryExport",
    permission: "export.workingCopy",
    ofStory: true,
    prepare: (desk) => desk.signed(),
    run: (actor, _, { storyId }) => readStoryExport(actor, { storyId, format: "html", scope: "working" }),
  }),
];
