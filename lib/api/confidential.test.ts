import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { SCOPES } from "@/lib/domain/access/scopes";
import { readCaptureFile } from "@/lib/usecases/capture-page/reads";
import { pasteCopy } from "@/lib/usecases/captures/commands";
import { addConfidentialSource } from "@/lib/usecases/confidential/commands";
import { readConfidence } from "@/lib/usecases/confidential/reads";
import { addConfidentialSourceSchema } from "@/lib/usecases/confidential/schema";
import { addEvidence } from "@/lib/usecases/evidence/commands";
import { addEvidenceSchema } from "@/lib/usecases/evidence/schema";
import { testDatabase } from "@/lib/usecases/testing/database";
import { makeClaim } from "@/lib/usecases/testing/evidence-rows";
import { must } from "@/lib/usecases/testing/must";
import { makeActor, makeStory } from "@/lib/usecases/testing/rows";
import { makeToken } from "@/lib/usecases/tokens/commands";
import { ALL_OPERATIONS, serveApi } from "./serve";
import { apiAt } from "./testing/ask";
import { addressOf } from "./testing/examples";

testDatabase();

/** G10: a name is planted where a confidential source's identity belongs, and looked for in every answer that reads. */
const CANARY = "Quillfeather";
const api = apiAt("http://localhost", serveApi);

/** Named on the source: the one person whose own eyes may see it. */
let handler: Actor;
let secret: string;
let params: Record<string, string>;

beforeAll(async () => {
  handler = await makeActor("editor");
  ({ secret } = must(await makeToken(handler, { name: "A script", scopes: [...SCOPES], days: 1 })));
  const text = "The mayor sold the pier.";
  const { storyId, draftId } = await makeStory(handler, { text });
  const span = { draftId, start: 0, end: text.length };
  const claim = await makeClaim(handler, { wording: text, storyId, span });
  const said = {
    ...{ pseudonym: "Source A", kind: "interview_anonymous", confidantIds: [], requestId: randomUUID() },
    ...{ name: `Ada ${CANARY}`, contact: `${CANARY}@town.example`, identityNote: `Never to say ${CANARY}.` },
  };
  const { sourceId } = must(await addConfidentialSource(handler, addConfidentialSourceSchema.parse(said)));
  const copy = { sourceId, text: `${CANARY}: He is my cousin.`, requestId: randomUUID() };
  const { captureId } = must(await pasteCopy(handler, copy));
  const evidence = {
    ...{ from: "source", claimId: claim.claimId, sourceId, passageIs: "words", exact: "He is my cousin." },
    ...{ stance: "supports", basis: "participant", requestId: randomUUID() },
  };
  const { evidenceId } = must(await addEvidence(handler, addEvidenceSchema.parse(evidence)));
  params = {
    ...{ claim: `C-${claim.number}`, story: storyId, number: "1", source: sourceId, capture: captureId },
    ...{ evidence: evidenceId, outlet: randomUUID() },
  };
});

test("the person sees it with their own eyes", async () => {
  const { source = "", capture = "" } = params;
  expect(JSON.stringify(await readConfidence(handler, source))).toContain(CANARY);
  expect(await readCaptureFile(handler, source, capture)).not.toBeNull();
});

describe.each(ALL_OPERATIONS.filter(({ method }) => method === "GET"))("$id", ({ id, path }) => {
  test.each<Record<string, string>>([
    {},
    { text: CANARY },
    { scope: "working", format: "json" },
    { format: "html", scope: "working" },
  ])("a program that asks in their name does not: %j", async (query) => {
    const response = await api.ask("GET", addressOf(path, { params, query }), { secret });
    const text = await response.text();
    // A parameter that is refused may be repeated by nobody: what is asked for is not told.
    expect(text.replaceAll(`text=${CANARY}`, "")).not.toContain(CANARY);
    if (id === "readCapture" || id === "readCaptureFile") expect([404, 422]).toContain(response.status);
  });
});

test("its copies are not listed, and its words are told as kept", async () => {
  const { json: captures } = await api.must("GET", `/sources/${params.source}/captures`, { secret });
  expect(captures).toEqual({ items: [], total: 0, next: null });
  const { json: evidence } = await api.must("GET", `/evidence/${params.evidence}`, { secret });
  expect(evidence).toMatchObject({
    ...{ copy: { is: "kept", pinned: true }, source: { title: "Source A", confidential: true } },
  });
});
