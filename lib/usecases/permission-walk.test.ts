import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { can, PERMISSIONS } from "@/lib/domain/access/permissions";
import { ROLES } from "@/lib/domain/access/roles";
import { testDatabase } from "./testing/database";
import { type Desk, makeDesk } from "./testing/desk";
import { makeActor } from "./testing/rows";
import { ANNOTATED_STEPS } from "./testing/walk/annotated";
import { ASSESSMENT_STEPS } from "./testing/walk/assessments";
import { CAPTURE_PAGE_STEPS } from "./testing/walk/capture-page";
import { CAPTURE_STEPS } from "./testing/walk/captures";
import { CLAIM_STEPS } from "./testing/walk/claims";
import { CLIPPING_STEPS } from "./testing/walk/clippings";
import { CONFIDENTIAL_STEPS } from "./testing/walk/confidential";
import { CORRECTION_STEPS } from "./testing/walk/corrections";
import { COVERAGE_STEPS } from "./testing/walk/coverage";
import { DRAFT_CONTENT_STEPS } from "./testing/walk/draft-content";
import { DRAFT_STEPS } from "./testing/walk/drafts";
import { EXPORT_RUN_STEPS } from "./testing/walk/export-runs";
import { EXPORT_STEPS } from "./testing/walk/exports";
import { HISTORY_STEPS } from "./testing/walk/history";
import { IMPORT_STEPS } from "./testing/walk/imports";
import { INQUIRY_STEPS } from "./testing/walk/inquiries";
import { LEDGER_STEPS } from "./testing/walk/ledger";
import { LINEAGE_STEPS } from "./testing/walk/lineage";
import { PEOPLE_STEPS } from "./testing/walk/people";
import { PUBLICATION_STEPS } from "./testing/walk/publication";
import { RELATION_STEPS } from "./testing/walk/relations";
import { SEARCH_STEPS } from "./testing/walk/search";
import { SHARED_CLAIM_STEPS } from "./testing/walk/shared-claims";
import { SINGLE_READ_STEPS } from "./testing/walk/single-reads";
import { EVIDENCE_STEPS, SOURCE_STEPS } from "./testing/walk/sources";
import type { Step } from "./testing/walk/step";
import { STORY_STEPS } from "./testing/walk/stories";
import { STORY_FILE_STEPS } from "./testing/walk/story-file";
import { TIMELINE_STEPS } from "./testing/walk/timeline";
import { TOKEN_STEPS } from "./testing/walk/tokens";
import { WEBHOOK_STEPS } from "./testing/walk/webhooks";

testDatabase();

/** Every use case against every role, on a real database. A use case that is not walked here fails the first test. */
const STEPS: readonly Step[] = [
  ...STORY_STEPS,
  ...CLAIM_STEPS,
  ...DRAFT_CONTENT_STEPS,
  ...DRAFT_STEPS,
  ...COVERAGE_STEPS,
  ...RELATION_STEPS,
  ...CORRECTION_STEPS,
  ...SHARED_CLAIM_STEPS,
  ...TIMELINE_STEPS,
  ...ASSESSMENT_STEPS,
  ...SOURCE_STEPS,
  ...EVIDENCE_STEPS,
  ...LINEAGE_STEPS,
  ...CAPTURE_STEPS,
  ...CAPTURE_PAGE_STEPS,
  ...INQUIRY_STEPS,
  ...IMPORT_STEPS,
  ...CLIPPING_STEPS,
  ...CONFIDENTIAL_STEPS,
  ...LEDGER_STEPS,
  ...PEOPLE_STEPS,
  ...TOKEN_STEPS,
  ...SINGLE_READ_STEPS,
  ...HISTORY_STEPS,
  ...EXPORT_STEPS,
  ...EXPORT_RUN_STEPS,
  ...ANNOTATED_STEPS,
  ...STORY_FILE_STEPS,
  ...SEARCH_STEPS,
  ...PUBLICATION_STEPS,
  ...WEBHOOK_STEPS,
];

const sources = import.meta.glob<string>(["./*/*.ts", "!./testing/**", "!./*/*.test.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** What takes an actor and is no use case: parts of one, which its use case calls after it asked for permission. */
const PARTS = [
  "imports/load-run.loadRun",
  "imports/look-ahead.lookAhead",
  "imports/look-ahead.storyOf",
  "claims/places.readPlacesOf",
  "exports/export-file.mayExport",
  "exports/open-export.openExport",
  "exports/stories-of.storiesOf",
  "history-pages/page.readPage",
  "history/rewriters.rewrittenBy",
  "ledger/returned.readClaimIdsReturnedTo",
  "ledger/where.claimsOfView",
  "stories/visible-captures.ownConfidences",
  "stories/story-subject.selectSubject",
  "stories/visible-captures.readableSources",
  "stories/visible-captures.visibleCaptures",
  "capture-page/asked.readAsked",
  "passages/copy-state.selectSourceCopies",
  "passages/uses.selectUse",
  "relations/flags.readFlaggedClaimIds",
  "relations/flags.readFlagsOf",
  "relations/reads.readRelationsOf",
  "shared-claims/changed-since.changedSince",
  "shared-claims/changed-since.storyIsSeen",
  "sources/dossier.passagesWithUses",
  "sources/source-rows.selectRow",
  "sources/source-rows.withUses",
  "stories/visible.toldPassages",
  "stories/visible.visibleClaims",
  "stories/visible.visibleOutlets",
  "stories/visible.visiblePassages",
  "stories/visible.visibleSources",
  "stories/visible.visibleStories",
];

test("every use case is walked", () => {
  const takesActor = /^export (?:async )?function (\w+)\(\s*_?actor: (?:Actor|Manager)\b/gm;
  const useCases = Object.entries(sources).flatMap(([file, text]) =>
    [...text.matchAll(takesActor)].map(([, name]) => `${file.slice(2, -3)}.${name}`),
  );
  const walked = new Set([...PARTS, ...STEPS.map((step) => step.useCase)]);
  expect([...walked].sort()).toEqual(useCases.sort());
});

test("every permission guards a use case", () => {
  const guarded = new Set<string>(STEPS.map((step) => step.permission));
  expect(Object.keys(PERMISSIONS).filter((permission) => !guarded.has(permission))).toEqual([]);
});

describe.each(STEPS)("$useCase, $permission", (step) => {
  test.each(ROLES)("%s", async (role) => {
    const [actor, desk] = await Promise.all([makeActor(role), makeDesk()]);
    const prepared = await step.prepare?.(desk, actor);
    const allowed = can(actor, step.permission, step.subject?.(prepared, desk, actor));
    const answer = await step.run(actor, prepared, desk);
    expect(outcome(answer, step)).toBe(allowed ? "answered" : "refused");
  });
});

describe.each(STEPS.filter((step) => step.ofStory || step.leaks))("$useCase", (step) => {
  test("nothing of a restricted story", async () => {
    const [outsider, desk] = await Promise.all([makeActor("admin"), makeDesk({ restricted: true })]);
    const prepared = await step.prepare?.(desk, outsider);
    const answer = await step.run(outsider, prepared, desk);
    if (step.leaks) expect(step.leaks(answer, prepared, desk)).toBe(false);
    else expect(notThere(answer)).toBe(true);
    if (step.leaks) await expectMemberSeesIt(step, desk, prepared, desk.editor);
  });
});

/** So that "it does not leak" cannot pass because it was never there. */
async function expectMemberSeesIt(step: Step, desk: Desk, prepared: unknown, member: Actor) {
  expect(step.leaks?.(await step.run(member, prepared, desk), prepared, desk)).toBe(true);
}

function outcome(answer: unknown, step: Step): "answered" | "refused" {
  if (answer === null || step.isNothing?.(answer)) return "refused";
  if (!isRefusal(answer)) return "answered";
  if (["notAllowed", "notFound"].includes(answer.refusal.code) || answer.refusal.code.startsWith("signerIs"))
    return "refused";
  throw new Error(`Refused for another reason than permission: ${JSON.stringify(answer.refusal)}`);
}

function notThere(answer: unknown): boolean {
  return answer === null || (isRefusal(answer) && answer.refusal.code === "notFound");
}

function isRefusal(answer: unknown): answer is { ok: false; refusal: { code: string } } {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
}
