import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { TestPerson } from "./rows";

/** A story as long as they come: paragraphs of several sentences, claims spread evenly over them in every stage. */
export async function insertLongStory(
  db: postgres.Sql,
  by: TestPerson,
  { characters, claims }: { characters: number; claims: number },
): Promise<{ storyId: string; draftId: string }> {
  const text = longText(characters);
  const [storyId, draftId] = [randomUUID(), randomUUID()];
  await db`insert into "Story" ${db({
    id: storyId,
    title: "A long story with many claims",
    requestId: randomUUID(),
    createdById: by.id,
    updatedAt: new Date(),
  })}`;
  await db`insert into "Draft" ${db({
    id: draftId,
    storyId,
    number: 1,
    text,
    sha256: "of no interest here",
    addedById: by.id,
  })}`;
  const every = Math.floor(text.length / claims);
  const made = Array.from({ length: claims }, (_, index) => {
    const start = text.indexOf(" ", index * every) + 1;
    const end = Math.min(
      start + 60,
      text.indexOf("\n", start) === -1 ? text.length : text.indexOf("\n", start),
    );
    return { claim: randomUUID(), placement: randomUUID(), start, end: Math.max(end, start + 1), index };
  });
  await db`insert into "Claim" ${db(
    made.map(({ claim, index }) => ({
      id: claim,
      wording: `Claim ${index + 1} of a long story, in a sentence of the length that claims have.`,
      stage: (["open", "researching", "cut"] as const)[index % 7 === 0 ? 2 : index % 2] ?? "open",
      requestId: randomUUID(),
      authorId: by.id,
      updatedAt: new Date(),
    })),
  )}`;
  await db`insert into "Placement" ${db(made.map(({ claim, placement }) => ({ id: placement, claimId: claim, storyId })))}`;
  await db`insert into "PlacementSpan" ${db(
    made.map(({ placement, start, end }) => ({
      id: randomUUID(),
      placementId: placement,
      draftId,
      startOffset: start,
      endOffset: end,
    })),
  )}`;
  return { storyId, draftId };
}

const SENTENCES = [
  "The harbour board met on Tuesday, and three of its nine members left before the vote was taken.",
  "Nobody has published the contract, according to two people who have seen a draft of it.",
  "“We did not sell the pier,” said the chair, who has led the board since 2014.",
  "The company put the cost at 28 million, a figure that an earlier sentence of this story gives as 31.",
];

/** Of exactly that many characters, in paragraphs of four sentences, each sentence different. */
function longText(characters: number): string {
  let text = "";
  for (let number = 0; text.length < characters; number++) {
    const end = number % 4 === 3 ? "\n\n" : " ";
    text += `${SENTENCES[number % 4]?.replace(/\.(”?)$/, `, in sentence ${number + 1}.$1`)}${end}`;
  }
  return `${text.slice(0, characters - 1).trimEnd()}.`;
}
