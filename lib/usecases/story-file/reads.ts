import type { Readable } from "node:stream";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { exportFileName } from "@/lib/domain/exchange/file-name";
import { STORY_FILE_NAMES } from "@/lib/domain/exchange/story-file/names";
import { storyFileReadme } from "@/lib/domain/exchange/story-file/readme";
import type { FiledCapture, StoryFile } from "@/lib/domain/exchange/story-file/story-file";
import { toStoryHtml } from "@/lib/domain/exchange/story-file/to-html";
import { isId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inSnapshot } from "@/lib/platform/database/transaction";
import { writeZip, type ZipEntry } from "@/lib/platform/zip/write-zip";
import { readBlob } from "../captures/blobs";
import { selectSubject, storySubject } from "../stories/story-subject";
import { visibleStories } from "../stories/visible";
import { type Collected, collectStory } from "./collect";

/** A zip that is written while it is read. */
export type StoryZip = { name: string; zip: Readable };

/**
 * The lawyer's file: one story with every sentence, claim, verdict and saved copy behind it, as a zip that stands by
 * itself. What it tells is read at one moment; the copies, which never change, are read while it is written.
 */
export async function readStoryFile(
  actor: Actor,
  storyId: string,
  now = new Date(),
): Promise<Result<StoryZip>> {
  const story = isId(storyId) ? await readSubject(actor, storyId) : null;
  if (!story) return refuse("notFound");
  if (!can(actor, "export.storyFile", storySubject(story)))
    return refuse({ code: "notAllowed", permission: "export.storyFile" });
  const collected = await inSnapshot((tx) => collectStory(tx, actor, storyId, now));
  if (!collected) return refuse("notFound");
  const name = exportFileName({
    storyTitle: collected.file.story.title,
    date: now.toISOString(),
    extension: "zip",
    workingCopies: false,
    part: `draft-${collected.file.draft.number}-file`,
  });
  return done({
    name,
    zip: writeZip(entriesOf(collected), { manifest: STORY_FILE_NAMES.manifest, mtime: now }),
  });
}

function readSubject(actor: Actor, storyId: string) {
  return database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: selectSubject(actor),
  });
}

function entriesOf({ file, historyLines }: Collected): ZipEntry[] {
  const text = (name: string, words: string): ZipEntry => ({
    ...{ name, compress: true, bytes: Buffer.from(words, "utf8") },
  });
  return [
    text(STORY_FILE_NAMES.readme, storyFileReadme(file)),
    text(STORY_FILE_NAMES.page, toStoryHtml(file)),
    text(STORY_FILE_NAMES.json, `${JSON.stringify(file, null, 1)}\n`),
    text(STORY_FILE_NAMES.history, historyLines.map((line) => `${line}\n`).join("")),
    ...captureEntries(file),
  ];
}

/** Compressing them again would only take time. */
const COMPRESSED = /^(image\/(?!svg)|application\/pdf|video\/|audio\/)/;

function captureEntries({ sources }: StoryFile): ZipEntry[] {
  const captures = sources.flatMap((source) => source.captures);
  const files = new Map(captures.map((capture) => [capture.file, capture]));
  return [
    ...[...files.values()].map(({ file, sha256, mediaType }) => ({
      ...{ name: file, sha256, compress: !COMPRESSED.test(mediaType) },
      read: () => readBlob(sha256),
    })),
    ...captures.flatMap(({ id, textFile }) =>
      textFile ? [{ name: textFile, compress: true, read: () => textOf(id) }] : [],
    ),
    ...captures.flatMap(({ id, timestamp }) =>
      timestamp ? [{ name: timestamp.file, compress: false, read: () => tokenOf(id) }] : [],
    ),
  ];
}

async function* textOf(captureId: FiledCapture["id"]): AsyncGenerator<Uint8Array> {
  const { text } = await database().capture.findUniqueOrThrow({
    where: { id: captureId },
    select: { text: true },
  });
  yield Buffer.from(text, "utf8");
}

async function* tokenOf(captureId: FiledCapture["id"]): AsyncGenerator<Uint8Array> {
  const { token } = await database().captureTimestamp.findUniqueOrThrow({
    where: { captureId },
    select: { token: true },
  });
  yield token;
}
