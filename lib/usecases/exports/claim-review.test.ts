import { beforeAll, expect, test } from "vitest";
import { validateClaimReview } from "@/lib/domain/exchange/claim-review/validate";
import type { FormatOf } from "@/lib/domain/exchange/formats";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { openZip } from "@/lib/platform/draft-files/zip/open-zip";
import { proposeVerdict, reopenClaim, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { placeLegalHold } from "../publication/legal-hold";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { publishedBox } from "../testing/fact-box";
import { bytesOf, textOf } from "../testing/file-text";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { readExport } from "./reads";

testDatabase();

type Node = { "@type": string; identifier: string; url?: string };

let researcher: Awaited<ReturnType<typeof makeActor>>;
let editor: typeof researcher;
let storyId: string;
let slug: string;
/** Of an outlet, on the page; of an outlet, on no page; our own, on the page; not signed off. */
let claims: { claimId: string; number: number }[];

beforeAll(async () => {
  [researcher, editor] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
  ({ storyId } = await makeStory(researcher, { text: "The plan has 28 points.", title: "The plan" }));
  const outlet = { attributionKind: "outlet", attributedTo: "Reuters" };
  claims = [];
  for (const more of [outlet, outlet, {}, outlet]) {
    const claim = await makeClaim(researcher, { storyId, ...more });
    await makeEvidence(researcher, claim.claimId, { primary: true });
    claims.push(claim);
  }
  for (const { claimId } of claims.slice(0, 3)) {
    const proposal = { claimId, claimVersion: 1, verdict: "verified", rationale: "We read it." };
    const { assessmentId } = must(await proposeVerdict(researcher, proposeVerdictSchema.parse(proposal)));
    must(await signOffClaim(editor, { assessmentId, note: "" }));
  }
  const onPage = [claims[0], claims[2]].map((claim) => claim?.claimId ?? "");
  ({ slug } = await publishedBox(editor, storyId, onPage));
});

const referenceOf = (index: number) => `C-${claims[index]?.number}`;

async function file(format: FormatOf<"claims">, more: Record<string, string> = {}) {
  return readExport(editor, readExportRequest({ format, story: storyId, ...more }));
}

async function nodes(): Promise<[string, string, string | undefined][]> {
  const document = JSON.parse(await textOf(must(await file("claimreview")))) as { "@graph": Node[] };
  expect(
    validateClaimReview(document, { host: "localhost:3000" }).filter(({ level }) => level === "error"),
  ).toEqual([]);
  return document["@graph"].map((node) => [node.identifier, node["@type"], node.url]);
}

test("what others claimed and a page of the public has is a review at its address; all else is a claim", async () => {
  const address = `http://localhost:3000/f/${slug}#`;
  expect(await nodes()).toEqual([
    [referenceOf(0), "ClaimReview", address + referenceOf(0)],
    [referenceOf(1), "Claim", undefined],
    [referenceOf(2), "Claim", address + referenceOf(2)],
  ]);
});

test("a feed has the reviews alone", async () => {
  const feed = JSON.parse(await textOf(must(await file("claimreview-feed")))) as {
    dataFeedElement: { url: string; item: Node[] }[];
  };
  expect(feed.dataFeedElement.map(({ item }) => item.map(({ identifier }) => identifier))).toEqual([
    [referenceOf(0)],
  ]);
});

test("a file for each, in a zip", async () => {
  const { names, read } = await openZip(await bytesOf(must(await file("claimreview-files"))));
  expect([...names]).toEqual([0, 1, 2].map((index) => `${referenceOf(index)}.jsonld`));
  expect(JSON.parse((await read(`${referenceOf(0)}.jsonld`)) ?? "")).toMatchObject({
    ...{ "@context": "https://schema.org", "@type": "ClaimReview", reviewRating: { ratingValue: 5 } },
    itemReviewed: { author: { "@type": "Organization", name: "Reuters" } },
  });
});

test("published elsewhere, each is at its place in the article, on no page of ours as well", async () => {
  const article = "https://paper.example/plan?page=all#top";
  const document = JSON.parse(await textOf(must(await file("claimreview", { article })))) as {
    "@graph": Node[];
  };
  expect(document["@graph"].map((node) => [node["@type"], node.url])).toEqual([
    ["ClaimReview", `https://paper.example/plan?page=all#${referenceOf(0)}`],
    ["ClaimReview", `https://paper.example/plan?page=all#${referenceOf(1)}`],
    ["Claim", `https://paper.example/plan?page=all#${referenceOf(2)}`],
  ]);
  expect(
    validateClaimReview(document, { host: "paper.example" }).filter(({ level }) => level === "error"),
  ).toEqual([]);
});

test("working copies are no fact checks", async () =>
  expect(await file("claimreview", { scope: "working" })).toMatchObject({
    refusal: { code: "formatLacksScope" },
  }));

test("what leaves the page leaves the address, and what is reopened leaves the file", async () => {
  must(await placeLegalHold(editor, { storyId, reason: "A letter came." }));
  expect((await nodes()).map(([, type]) => type)).toEqual(["Claim", "Claim", "Claim"]);
  must(await reopenClaim(editor, { claimId: claims[0]?.claimId ?? "", reason: "New facts." }));
  expect((await nodes()).map(([reference]) => reference)).toEqual([referenceOf(1), referenceOf(2)]);
});
