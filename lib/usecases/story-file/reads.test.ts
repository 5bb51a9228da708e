import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { StoryFile } from "@/lib/domain/exchange/story-file/story-file";
import { database } from "@/lib/platform/database/client";
import { checkManifest, unpack } from "@/lib/platform/zip/testing/other-programs";
import { correctClaim } from "../corrections/commands";
import { correctClaimSchema } from "../corrections/schema";
import { relateClaims } from "../relations/commands";
import { relateClaimsSchema } from "../relations/schema";
import { makeCapture } from "../testing/capture-rows";
import { testDatabase } from "../testing/database";
import { type Desk, makeDesk } from "../testing/desk";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { readStoryFile } from "./reads";

testDatabase();

const CANARY = "Zyx Canary Wren";
const KEPT = "The notes of a confidential conversation.";
const PAGE = "<html><script>alert('in the copy')</script><p>The plan has 28 points.</p></html>";
let folder: string;
let desk: Desk;
let claim: Awaited<ReturnType<Desk["signed"]>>;
let stranger: Actor;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "galley-file-"));
  desk = await makeDesk();
  stranger = await makeActor("editor");
  claim = await desk.signed();
  await pinned();
  await confidential();
  must(
    await correctClaim(
      desk.editor,
      correctClaimSchema.parse({
        ...{ claimId: claim.claimId, requestId: randomUUID(), kind: "correction" },
        ...{ before: "28 points", after: "22 points", reason: "The published plan has 22." },
      }),
    ),
  );
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

/** The evidence's words stand in a saved page, which an authority has stamped. */
async function pinned() {
  const text = "The plan has 28 points.";
  const { captureId } = await makeCapture(desk.researcher, claim.sourceId, {
    ...{ text, bytes: PAGE, mediaType: "text/html" },
  });
  await database().passage.update({
    where: { id: claim.passageId },
    data: { captureId, captureStart: 13, captureEnd: 22, foundAs: "exact" },
  });
  await database().captureTimestamp.create({
    data: {
      captureId,
      authority: "Test times",
      stampedAt: new Date(),
      serial: "0a",
      token: Buffer.from("T"),
    },
  });
}

/** A source whose identity is known to its confidants, with a saved copy, as evidence of the same claim. */
async function confidential() {
  const { sourceId } = await makeEvidence(desk.researcher, claim.claimId, {
    ...{ outlet: "Nobody", exact: "I saw it.", stance: "refutes" },
  });
  await database().source.update({
    where: { id: sourceId },
    data: { confidential: true, title: "Official A", url: null, outletId: null },
  });
  await database().sourceIdentity.create({ data: { sourceId, name: CANARY } });
  await database().sourceConfidant.create({ data: { sourceId, personId: desk.editor.personId } });
  await makeCapture(desk.editor, sourceId, { text: `${KEPT} ${CANARY}` });
  await database().inquiry.create({
    data: {
      ...{ claimId: claim.claimId, sourceId, kind: "question", whom: "Official A", means: `Call ${CANARY}` },
      ...{ asked: `Is it you, ${CANARY}?`, askedAt: new Date(), requestId: randomUUID() },
      loggedById: desk.researcher.personId,
    },
  });
}

async function unzipped(actor: Actor, storyId: string) {
  const { name, zip } = must(await readStoryFile(actor, storyId));
  const at = path.join(folder, name);
  const into = path.join(folder, randomUUID());
  await pipeline(zip, createWriteStream(at));
  await fs.mkdir(into);
  await unpack(at, into);
  const read = (file: string) => fs.readFile(path.join(into, file), "utf8");
  const files = (await fs.readdir(into, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(into, path.join(entry.parentPath, entry.name)));
  return { name, into, read, files, json: JSON.parse(await read("story.json")) as StoryFile };
}

test("every file in it is as the manifest says, by programs that are not ours", async () => {
  const { into, name, files } = await unzipped(desk.editor, desk.storyId);
  expect(name).toMatch(/^galley-a-story-draft-1-file-\d{4}-\d\d-\d\d\.zip$/);
  const checked = await checkManifest(into, "MANIFEST.sha256");
  expect(checked.every((line) => line.endsWith(": OK"))).toBe(true);
  expect(checked.length).toBe(files.length - 1);
});

test("it tells who decided what under which rules, on which words of which saved copy", async () => {
  const { json, read } = await unzipped(desk.editor, desk.storyId);
  const [told] = json.claims;
  expect(told).toMatchObject({
    stage: "signed_off",
    verdict: "verified",
    corrections: [{ before: "28 points", after: "22 points", reason: "The published plan has 22." }],
  });
  const signed = told?.assessments.find(({ id }) => id === told.signedAssessmentId);
  expect(signed).toMatchObject({
    by: desk.researcher.name,
    policyVersion: 1,
    signOff: { by: desk.editor.name },
  });
  const item = told?.evidence.find(({ exact }) => exact === "28 points");
  expect(item?.copy).toMatchObject({ start: 13, end: 22, foundAs: "exact" });
  const capture = json.sources
    .flatMap((source) => source.captures)
    .find(({ id }) => id === item?.copy?.captureId);
  if (!capture?.timestamp) throw new Error("The copy is in the file, with its timestamp.");
  expect(await read(capture.file)).toBe(PAGE);
  expect(capture.file).toBe(`captures/${capture.sha256}.html.txt`);
  expect((await read(capture.textFile)).slice(13, 22)).toBe("28 points");
  expect(await read(capture.timestamp.file)).toBe("T");
  expect(json.sentences.map(({ claims, state }) => [claims.length > 0, state])).toEqual([
    [true, "claim"],
    [false, "unaccounted"],
  ]);
  expect(told?.lineage?.items.supports).toEqual([claim.passageId]);
  expect(await read("index.html")).toContain(
    `aria-label="Where the evidence of ${told?.reference} comes from"`,
  );
  expect(json.policies).toMatchObject([{ version: 1, independentOrigins: 2 }]);
});

test("the lines of history are what the hashes are made of", async () => {
  const { json, read } = await unzipped(desk.editor, desk.storyId);
  const lines = (await read("history.jsonl")).trimEnd().split("\n");
  expect(lines.map((line) => createHash("sha256").update(line, "utf8").digest("hex"))).toEqual(
    json.history.map(({ link }) => link?.hash),
  );
  expect(json.history.map(({ what }) => what)).toContain("signed off the claim");
});

test("the page stands by itself: no script, nothing fetched, every word escaped", async () => {
  const { read, files, json } = await unzipped(desk.editor, desk.storyId);
  const page = await read("index.html");
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)/i);
  const local = [...page.matchAll(/href="(?!#|https?:)([^"]+)"/g)].map(([, href]) => href);
  expect(local.filter((href) => !files.includes(href ?? ""))).toEqual([]);
  expect(local.length).toBeGreaterThan(0);
  const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  for (const words of ["28 points", "The document was seen.", json.claims[0]?.reference ?? "-"])
    expect(page).toContain(words);
});

describe("what is not in it", () => {
  test("who a confidential source is, and its saved copies, even for whoever knows", async () => {
    const { into, files, json } = await unzipped(desk.editor, desk.storyId);
    for (const file of files) {
      const bytes = await fs.readFile(path.join(into, file));
      expect(bytes.includes(CANARY), file).toBe(false);
      expect(bytes.includes(KEPT), file).toBe(false);
    }
    expect(json.sources.find(({ confidential }) => confidential)).toMatchObject({
      title: "Official A",
      captures: [],
    });
    expect(json.claims[0]?.inquiries).toMatchObject([{ whom: "Official A", means: "", asked: "" }]);
  });

  test("claims and sources of another restricted story, even for one of its members", async () => {
    const other = await makeStory(desk.editor, { text: "Hush.", title: "Hidden story", restricted: true });
    const hidden = await makeClaim(desk.editor, { wording: "The hush is kept", storyId: other.storyId });
    const { passageId } = await makeEvidence(desk.editor, hidden.claimId, {
      ...{ outlet: "Hidden outlet", exact: "Hidden words." },
    });
    must(
      await relateClaims(
        desk.editor,
        relateClaimsSchema.parse({
          ...{ claimId: claim.claimId, otherId: hidden.claimId, side: "contradicts" },
          requestId: randomUUID(),
        }),
      ),
    );
    await database().lineageEdge.create({
      data: {
        ...{ fromPassageId: claim.passageId, toPassageId: passageId, relation: "cites" },
        ...{ note: "Hidden note", requestId: randomUUID(), assertedById: desk.editor.personId },
      },
    });
    const { json, read } = await unzipped(desk.editor, desk.storyId);
    expect(json.claims[0]?.relations).toEqual([]);
    expect(json.claims[0]?.lineage?.edges).toHaveLength(1);
    for (const file of ["index.html", "story.json", "history.jsonl"])
      expect(await read(file)).not.toMatch(/hush|Hidden/);
    await database().lineageEdge.deleteMany({});
  });

  test("a restricted story for anyone but its members, and any story for viewers", async () => {
    const restricted = await makeDesk({ restricted: true });
    expect(await readStoryFile(stranger, restricted.storyId)).toMatchObject({
      refusal: { code: "notFound" },
    });
    const { json, read } = await unzipped(restricted.editor, restricted.storyId);
    expect(json.story.restricted).toBe(true);
    expect(await read("index.html")).toContain("No claim has been logged yet.");
    expect(await readStoryFile(await makeActor("viewer"), desk.storyId)).toMatchObject({
      refusal: { code: "notAllowed" },
    });
  });
});
