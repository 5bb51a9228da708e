import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/access/roles";
import { TEXT, type World } from "./world";

/** A request that is right for whoever may send it. */
export type Example = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  bytes?: Uint8Array<ArrayBuffer>;
  etag?: string;
};

type Made = (world: World) => Promise<Example>;

const none: Made = async () => ({});
const ofStory: Made = async (world) => ({ params: await world.story() });
const ofClaim: Made = async (world) => ({ params: await world.claim() });
const ofEvidence: Made = async (world) => ({ params: await world.evidence() });
const ofSource: Made = async (world) => ({ params: await world.source() });
const ofCapture: Made = async (world) => ({ params: await world.capture() });

/** `from`: the lowest role that may, where the scope's own is not enough. */
function example(made: Made, from?: Role): { made: Made; from?: Role } {
  return from ? { made, from } : { made };
}

const withBody = (prepare: (world: World) => Promise<Record<string, string>>, body: unknown) =>
  example(async (world) => {
    const { etag = "", ...params } = await prepare(world);
    return { params, body, etag };
  });

const REASON = { reason: "A letter came." };

/** For every operation of the document, by its id, a request that works. An operation without one fails the walk. */
export const EXAMPLES: Record<string, { made: Made; from?: Role }> = {
  readOpenApi: example(none),
  readMe: example(none),
  listPeople: example(none),
  listStories: example(none),
  createStory: example(async () => ({
    body: { title: "A story", text: TEXT, closesAt: "2026-12-01T09:00:00+01:00" },
  })),
  readStory: example(ofStory),
  editStory: example(async (world) => {
    const { etag, ...params } = await world.story();
    return { params, etag, body: { title: "Who wrote the plan?" } };
  }, "editor"),
  listStorySources: example(async (world) => ({ params: await world.evidence() })),
  readStoryHistory: example(ofStory),
  listDrafts: example(ofStory),
  readDraft: example(async (world) => ({ params: { ...(await world.claim()), number: "1" } })),
  takeDraft: example(async (world) => {
    const { draftId: basedOnDraftId, ...params } = await world.claim();
    return { params, body: { basedOnDraftId, text: `Today. ${TEXT}` } };
  }),
  previewDraft: withBody((world) => world.claim(), { text: `Today. ${TEXT}` }),
  listClaims: example(async (world) => ({ query: { story: (await world.claim()).story, sort: "-updated" } })),
  logClaim: example(async (world) => ({
    body: { wording: "It was drafted in Miami", storyId: (await world.story()).story, type: "event" },
  })),
  readClaim: example(ofClaim),
  editClaim: withBody((world) => world.claim(), { criticality: "high" }),
  cutClaim: withBody((world) => world.claim(), REASON),
  restoreClaim: withBody((world) => world.cut(), REASON),
  reopenClaim: withBody((world) => world.signed(), REASON),
  listCorrections: example(async (world) => ({ params: await world.signed() })),
  correctClaim: withBody((world) => world.signed(), {
    ...{ kind: "correction", before: "28 points", after: "22 points", ...REASON },
  }),
  readClaimHistory: example(ofClaim),
  listPlacements: example(ofClaim),
  placeClaim: example(async (world) => {
    const { draftId, ...params } = await world.claim();
    return { params, body: { span: { draftId, start: 24, end: 48 } } };
  }),
  listEvidence: example(ofEvidence),
  addEvidence: example(async (world) => ({
    params: await world.claim(),
    body: {
      ...{ from: "new", passageIs: "whole", title: "A new report", kind: "wire_report" },
      ...{ stance: "supports", basis: "third_party", saveCopy: false },
    },
  })),
  readEvidence: example(ofEvidence),
  editEvidence: withBody((world) => world.evidence(), { note: "Read twice." }),
  answerEvidence: withBody((world) => world.evidence("refutes"), { answer: "It means another plan." }),
  removeEvidence: withBody((world) => world.evidence(), REASON),
  listAssessments: example(async (world) => ({ params: await world.signed() })),
  proposeVerdict: example(async (world) => {
    const { etag, ...params } = await world.claim();
    return { params, etag, body: { verdict: "not_checkable", rationale: "A prediction." } };
  }),
  signOff: withBody((world) => world.pending(), { note: "Read." }),
  returnClaim: withBody((world) => world.pending(), { note: "Ask the mayor." }),
  withdrawProposal: example(async (world) => ({ params: await world.pending() }), "editor"),
  listSources: example(async () => ({ query: { text: "report", kind: "document" } })),
  addSource: example(async () => ({
    body: { title: "A record", kind: "official_record", publishedOn: "2025-11" },
  })),
  readSource: example(ofSource),
  editSource: withBody((world) => world.source(), { authors: "A. Reporter" }),
  readSourceHistory: example(ofSource),
  listPassages: example(ofEvidence),
  listCaptures: example(ofCapture),
  askForCopy: example(ofSource),
  pasteCopy: withBody((world) => world.source(), { text: "What only we could open." }),
  uploadCopy: example(async (world) => ({
    params: await world.source(),
    query: { fileName: "record.txt" },
    bytes: new TextEncoder().encode("The record says 28 points."),
  })),
  readCapture: example(ofCapture),
  readCaptureFile: example(ofCapture),
  readLineage: example(ofEvidence),
  readCorroboration: example(ofEvidence),
  sayReliance: example(async (world) => {
    const { one, other } = await world.twoPassages();
    const said = { scope: "work", toSourceId: other.source, relation: "rewrites" };
    return { body: { passageId: one.passage, ...said } };
  }),
  takeBackReliance: example(async (world) => ({ params: await world.reliance() })),
  stateLineage: withBody((world) => world.evidence(), { scope: "passage", lineage: "own_reporting" }),
  sayOneOrigin: example(async (world) => {
    const { one, other } = await world.twoPassages();
    return { body: { passageIds: [one.passage, other.passage], what: "One principal" } };
  }),
  takeBackOneOrigin: example(async (world) => ({ params: await world.oneOrigin() })),
  listOutlets: example(none),
  addOutlet: example(async () => ({ body: { name: `Outlet ${randomUUID()}` } })),
  readOutlet: example(async (world) => ({ params: await world.outlet() })),
  editOutlet: withBody((world) => world.outlet(), { ownerGroup: "A group" }),
  readOutletHistory: example(async (world) => ({ params: await world.outlet() })),
  exportClaims: example(async (world) => ({
    query: { story: (await world.signed()).story, format: "json" },
  })),
  exportSources: example(async (world) => ({
    query: { story: (await world.signed()).story, format: "bibtex" },
  })),
  exportStory: example(
    async (world) => ({ params: await world.claim(), query: { format: "html", scope: "working" } }),
    "editor",
  ),
};

/** The address of a request, below /api/v1. What a path does not ask for is left out. */
export function addressOf(path: string, { params = {}, query = {} }: Example): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? randomUUID());
  return Object.keys(query).length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled;
}
