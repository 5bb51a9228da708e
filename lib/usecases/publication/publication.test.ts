import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { actorForPerson, VISITOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, reopenClaim, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { cutClaim } from "../claims/commands";
import { correctClaim } from "../corrections/commands";
import { correctClaimSchema } from "../corrections/schema";
import { testDatabase } from "../testing/database";
import { type Desk, makeDesk } from "../testing/desk";
import { prepareBox, publishBox, publishedBox } from "../testing/fact-box";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { takeDownFactBox } from "./commands";
import { liftLegalHold, placeLegalHold } from "./legal-hold";
import { saveFactBox } from "./prepare";
import { readPublicPage, readPublicPages } from "./public-reads";
import { readFactBox, readFactBoxPreview } from "./reads";
import { saveFactBoxSchema } from "./schema";

testDatabase();

let desk: Desk;
let claim: Awaited<ReturnType<Desk["signed"]>>;

beforeEach(async () => {
  desk = await makeDesk();
  claim = await desk.signed();
});

async function page(slug: string) {
  const answer = await readPublicPage(VISITOR, slug);
  if (answer.is !== "page") throw new Error(`The page is ${answer.is}.`);
  return answer.page;
}

const publish = (more: object = {}) => publishedBox(desk.editor, desk.storyId, [claim.claimId], more);

test("nothing is public before it is published; then it says what was signed off", async () => {
  const { slug, version } = await prepareBox(desk.editor, desk.storyId, [claim.claimId]);
  expect(await readPublicPage(VISITOR, slug)).toEqual({ is: "nothing" });
  expect(await readFactBoxPreview(desk.editor, desk.storyId)).toMatchObject({
    slug,
    claims: [{ is: "checked" }],
  });
  must(await publishBox(desk.editor, desk.storyId, version));
  expect(await page(slug)).toMatchObject({
    headline: "What we know of the plan",
    unanswered: ["Who leaked it"],
    claims: [
      {
        ...{
          is: "checked",
          reference: `C-${claim.number}`,
          wording: "The plan has 28 points",
          verdict: "verified",
        },
        explanation: "We read it.",
        evidence: [{ is: "named", title: "The document", outlet: "Reuters", quote: "28 points" }],
      },
    ],
  });
  expect((await readPublicPages(VISITOR)).map((each) => each.slug)).toContain(slug);
});

test("a doubled request publishes once, and what is public is what was looked at", async () => {
  const { version, slug } = await prepareBox(desk.editor, desk.storyId, [claim.claimId]);
  const requestId = randomUUID();
  const both = [0, 1].map(() => publishBox(desk.editor, desk.storyId, version, { requestId }));
  (await Promise.all(both)).forEach(must);
  expect(await database().publication.count({ where: { storyId: desk.storyId } })).toBe(1);
  await saveFactBox(
    desk.editor,
    saveFactBoxSchema.parse({
      storyId: desk.storyId,
      version,
      slug,
      headline: "Other",
      unanswered: "Who leaked it",
    }),
  ).then(must);
  expect(await publishBox(desk.editor, desk.storyId, version)).toMatchObject({
    refusal: { code: "changedMeanwhile" },
  });
  expect((await page(slug)).headline).toBe("What we know of the plan");
  expect(await readFactBox(desk.editor, desk.storyId)).toMatchObject({
    standing: { number: 1, isBehind: true },
  });
  must(await publishBox(desk.editor, desk.storyId, version + 1));
  expect(await page(slug)).toMatchObject({ headline: "Other", claims: [] });
  expect(await readFactBox(desk.editor, desk.storyId)).toMatchObject({
    standing: { number: 2, isBehind: false },
  });
});

describe("what no longer holds leaves the page by itself, and what is new comes by an editor alone", () => {
  test("a reopened claim has no verdict; signed off again, it has one once it is published again", async () => {
    const { slug, version } = await publish();
    const before = await page(slug);
    must(await reopenClaim(desk.editor, { claimId: claim.claimId, reason: "New facts." }));
    const [shown] = (await page(slug)).claims;
    expect(shown).toEqual({
      is: "rechecked",
      reference: `C-${claim.number}`,
      wording: "The plan has 28 points",
      corrections: [],
    });
    expect(Date.parse((await page(slug)).changedAt)).toBeGreaterThan(Date.parse(before.changedAt));
    await signAgain();
    expect((await page(slug)).claims).toMatchObject([{ is: "rechecked" }]);
    expect(await readFactBox(desk.editor, desk.storyId)).toMatchObject({
      standing: { isBehind: true, rechecked: [`C-${claim.number}`] },
    });
    must(await publishBox(desk.editor, desk.storyId, version));
    expect((await page(slug)).claims).toMatchObject([{ is: "checked" }]);
  });

  test("a correction stands there at once, with its day", async () => {
    const { slug } = await publish();
    const said = { kind: "correction", before: "28 points", after: "22 points", reason: "Miscounted." };
    const input = {
      claimId: claim.claimId,
      publishedAt: "2026-11-20T10:00:00Z",
      requestId: randomUUID(),
      ...said,
    };
    must(await correctClaim(desk.editor, correctClaimSchema.parse(input)));
    const [shown] = (await page(slug)).claims;
    expect(shown).toMatchObject({
      is: "checked",
      corrections: [{ ...said, publishedAt: "2026-11-20T10:00:00.000Z" }],
    });
    expect(JSON.stringify(shown)).not.toContain(desk.editor.name);
  });

  const correction = () => ({
    ...{ claimId: claim.claimId, requestId: randomUUID(), kind: "update", before: "28", after: "22" },
    reason: "It changed.",
  });
  test.each([
    ["corrected", () => correctClaim(desk.editor, correctClaimSchema.parse(correction()))],
    ["reopened", () => reopenClaim(desk.editor, { claimId: claim.claimId, reason: "New words." })],
  ])("feeds tell of a page that is %s, however long ago it was published", async (_, change) => {
    const { slug } = await publish();
    const later = await makeDesk();
    await publishedBox(later.editor, later.storyId, [(await later.signed()).claimId]);
    const inFeed = async () => (await readPublicPages(VISITOR, 1)).map((each) => each.slug);
    expect(await inFeed()).not.toContain(slug);
    must(await change());
    expect(await inFeed()).toContain(slug);
  });

  test("of a claim that was cut only the place is left", async () => {
    const { slug } = await publish();
    must(await cutClaim(desk.editor, { claimId: claim.claimId, reason: "Not ours." }));
    expect((await page(slug)).claims).toEqual([{ is: "withdrawn", reference: `C-${claim.number}` }]);
  });

  test("one that became a legal risk is held back until it is cleared", async () => {
    const { slug, version } = await publish();
    await database().claim.update({ where: { id: claim.claimId }, data: { legalRisk: true } });
    expect((await page(slug)).claims).toEqual([{ is: "held", reference: `C-${claim.number}` }]);
    expect(await publishBox(desk.editor, desk.storyId, version)).toMatchObject({
      refusal: { code: "claimsNotPublishable", why: [expect.stringContaining("legal risk")] },
    });
  });

  test("a source that is confidential by now is protected by now", async () => {
    const { slug } = await publish();
    await database().source.update({
      where: { id: claim.sourceId },
      data: { confidential: true, outletId: null, kind: "interview_anonymous" },
    });
    expect((await page(slug)).claims).toMatchObject([
      { evidence: [{ is: "protected", stance: "supports" }] },
    ]);
  });

  async function signAgain() {
    const verdict = {
      claimId: claim.claimId,
      claimVersion: 1,
      verdict: "verified",
      rationale: "Seen again.",
    };
    const { assessmentId } = must(await proposeVerdict(desk.researcher, proposeVerdictSchema.parse(verdict)));
    must(await signOffClaim(desk.editor, { assessmentId, note: "" }));
  }
});

describe("taking it away holds at once", () => {
  test("taken down, it is gone; published again, it is back at its address", async () => {
    const { slug, version } = await publish();
    must(await takeDownFactBox(desk.editor, { storyId: desk.storyId, reason: "Too early." }));
    expect(await readPublicPage(VISITOR, slug)).toEqual({ is: "gone" });
    expect((await readPublicPages(VISITOR)).map((each) => each.slug)).not.toContain(slug);
    expect(await takeDownFactBox(desk.editor, { storyId: desk.storyId, reason: "Again." })).toMatchObject({
      refusal: { code: "notPublished" },
    });
    const moved = { storyId: desk.storyId, version, slug: `other-${slug}`, headline: "Moved" };
    expect(await saveFactBox(desk.editor, saveFactBoxSchema.parse(moved))).toMatchObject({
      refusal: { code: "publicAddressFixed" },
    });
    must(await publishBox(desk.editor, desk.storyId, version));
    expect((await page(slug)).claims).toHaveLength(1);
  });

  test("under legal hold nothing is public and nothing can be published; whoever may clear legal risk lifts it", async () => {
    const { slug, version } = await publish();
    must(await placeLegalHold(desk.editor, { storyId: desk.storyId, reason: "A letter came." }));
    expect(await readPublicPage(VISITOR, slug)).toEqual({ is: "gone" });
    expect((await readPublicPages(VISITOR)).map((each) => each.slug)).not.toContain(slug);
    expect(await publishBox(desk.editor, desk.storyId, version)).toMatchObject({
      refusal: { code: "underLegalHold" },
    });
    const lift = { storyId: desk.storyId, reason: "Settled." };
    expect(await liftLegalHold(desk.editor, lift)).toMatchObject({ refusal: { code: "notAllowed" } });
    must(await liftLegalHold(await lawyer(), lift));
    expect((await page(slug)).claims).toMatchObject([{ is: "checked" }]);
  });

  async function lawyer(): Promise<Actor> {
    const { personId } = await makeActor("viewer");
    await database().person.update({ where: { id: personId }, data: { mayClearLegal: true } });
    return (await actorForPerson(personId)) as Actor;
  }
});

describe("what is not published", () => {
  test("what is not signed off, by name", async () => {
    const open = await desk.claim();
    const { version } = await prepareBox(desk.editor, desk.storyId, [claim.claimId, open.claimId]);
    expect(await publishBox(desk.editor, desk.storyId, version)).toMatchObject({
      refusal: { code: "claimsNotPublishable", why: [`C-${open.number} is not signed off.`] },
    });
  });

  test("a restricted story without saying that it is meant; with it, everybody reads it", async () => {
    desk = await makeDesk({ restricted: true });
    claim = await desk.signed();
    const { slug, version } = await prepareBox(desk.editor, desk.storyId, [claim.claimId]);
    expect(await publishBox(desk.editor, desk.storyId, version)).toMatchObject({
      refusal: { code: "restrictedNotMeant" },
    });
    expect(await readPublicPage(VISITOR, slug)).toEqual({ is: "nothing" });
    must(await publishBox(desk.editor, desk.storyId, version, { restrictedIsMeant: true }));
    expect((await page(slug)).claims).toHaveLength(1);
  });

  test("a claim of another story, an empty box, and another box's address", async () => {
    const other = await makeDesk();
    const theirs = await other.signed();
    const box = { storyId: desk.storyId, version: 0, headline: "What we know", slug: `box-${randomUUID()}` };
    const save = (more: object) => saveFactBox(desk.editor, saveFactBoxSchema.parse({ ...box, ...more }));
    expect(await save({ claims: [{ claimId: theirs.claimId }] })).toMatchObject({
      refusal: { code: "notFound" },
    });
    must(await save({}));
    expect(await publishBox(desk.editor, desk.storyId, 1)).toMatchObject({
      refusal: { code: "nothingToPublish" },
    });
    const taken = await prepareBox(other.editor, other.storyId, []);
    expect(await save({ version: 1, slug: taken.slug })).toMatchObject({
      refusal: { code: "publicAddressTaken" },
    });
  });
});

test("two who prepare it at once: the second is told what the first saved", async () => {
  const box = (headline: string) =>
    saveFactBox(
      desk.editor,
      saveFactBoxSchema.parse({ storyId: desk.storyId, version: 0, headline, slug: `box-${randomUUID()}` }),
    );
  const answers = await Promise.all([box("One"), box("Two")]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    refusal: { code: "changedMeanwhile", by: desk.editor.name },
  });
});
