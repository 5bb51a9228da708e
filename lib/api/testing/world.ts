import { randomUUID } from "node:crypto";
import type { Api } from "./ask";

/** Tokens of two people who are strangers to whoever is tested, with every scope of theirs. */
export type Strangers = { researcher: string; editor: string };

export const TEXT = "The plan has 28 points. It was drafted in Miami.";

/** What requests are about, made through the API itself, anew for each. */
export function worldOf(api: Api, { researcher, editor }: Strangers) {
  const as =
    (secret: string) =>
    (method: string, path: string, body?: unknown, headers = {}) =>
      api.must(method, path, { secret, body, headers });
  const write = as(researcher);

  async function story() {
    const { json } = await write("POST", "/stories", { title: "Who wrote it?", text: TEXT });
    const { json: read, etag } = await write("GET", `/stories/${json.id}`);
    return { story: json.id, draftId: read.newestDraft.id, etag };
  }

  async function claim() {
    const { story: storyId, draftId } = await story();
    const span = { draftId, start: 0, end: 22 };
    const { json } = await write("POST", "/claims", { wording: "The plan has 28 points", storyId, span });
    const { etag } = await write("GET", `/claims/${json.reference}`);
    return { claim: json.reference, claimId: json.id, story: storyId, draftId, etag };
  }

  async function source() {
    const url = `https://paper.example/${randomUUID()}`;
    const { json } = await write("POST", "/sources", {
      title: "A report",
      kind: "document",
      url,
      saveCopy: false,
    });
    const { etag } = await write("GET", `/sources/${json.id}`);
    return { source: json.id, etag };
  }

  async function evidence(stance = "supports") {
    const { etag: _, ...of } = await claim();
    const from = {
      from: "source",
      sourceId: (await source()).source,
      passageIs: "words",
      exact: "28 points",
    };
    const judged = { stance, basis: "document_seen", primary: true };
    const { json } = await write("POST", `/claims/${of.claim}/evidence`, { ...from, ...judged });
    const { json: read, etag } = await write("GET", `/evidence/${json.id}`);
    return { ...of, evidence: json.id, passage: read.passage.id, source: read.source.id, etag };
  }

  async function pending() {
    const made = await evidence();
    const { etag } = await write("GET", `/claims/${made.claim}`);
    const proposal = { verdict: "insufficient", rationale: "One report says so." };
    const path = `/claims/${made.claim}/assessments`;
    const { json } = await write("POST", path, proposal, { "if-match": etag });
    return { ...made, assessment: json.id };
  }

  async function signed() {
    const made = await pending();
    await as(editor)("POST", `/assessments/${made.assessment}/sign-off`, {});
    return made;
  }

  async function cut() {
    const made = await claim();
    await as(editor)("POST", `/claims/${made.claim}/cut`, { reason: "It left the story." });
    return made;
  }

  async function capture() {
    const made = await evidence();
    const path = `/sources/${made.source}/captures/paste`;
    const { json } = await write("POST", path, { text: "It says: 28 points, no more." });
    return { ...made, capture: json.id };
  }

  async function outlet() {
    const { json } = await write("POST", "/outlets", { name: `Paper ${randomUUID()}` });
    const { etag } = await write("GET", `/outlets/${json.id}`);
    return { outlet: json.id, etag };
  }

  async function twoPassages() {
    const [one, other] = [await evidence(), await evidence()];
    return { one, other };
  }

  async function reliance() {
    const { one, other } = await twoPassages();
    const said = { passageId: one.passage, scope: "passage", toSourceId: other.source, relation: "cites" };
    const { json } = await write("POST", "/lineage/reliances", said);
    return { ...one, reliance: json.id };
  }

  async function oneOrigin() {
    const { one, other } = await twoPassages();
    const said = { passageIds: [one.passage, other.passage], what: "One leaker" };
    const { json } = await write("POST", "/lineage/one-origins", said);
    return { ...one, origin: json.id };
  }

  return {
    story,
    claim,
    source,
    evidence,
    pending,
    signed,
    cut,
    capture,
    outlet,
    twoPassages,
    reliance,
    oneOrigin,
  };
}

export type World = ReturnType<typeof worldOf>;
