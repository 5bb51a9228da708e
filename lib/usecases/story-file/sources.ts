import { captureFile, captureTextFile, timestampFile } from "@/lib/domain/exchange/story-file/names";
import type { FiledClaim, FiledSource } from "@/lib/domain/exchange/story-file/story-file";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

const SOURCES_A_READ = 200;
/** Watching a source for years makes some hundred; this is where a broken one stops. */
const CAPTURES_AT_MOST = 2_000;

/** The sources that the claims rest on now, or were ever assessed on, with their saved copies. */
export async function readSources(
  tx: Transaction,
  claims: readonly Pick<FiledClaim, "evidence" | "assessments">[],
): Promise<FiledSource[]> {
  const used = claims.flatMap(({ evidence, assessments }) => [
    ...evidence.map(({ sourceId }) => sourceId),
    ...assessments.flatMap((assessment) => assessment.evidence.map(({ sourceId }) => sourceId)),
  ]);
  const ids = [...new Set(used)];
  const sources: FiledSource[] = [];
  for (let from = 0; from < ids.length; from += SOURCES_A_READ) {
    const found = await tx.source.findMany({
      where: { id: { in: ids.slice(from, from + SOURCES_A_READ) } },
      select: SOURCE,
    });
    const withText = await tx.capture.findMany({
      where: { sourceId: { in: found.map(({ id }) => id) }, text: { not: "" } },
      select: { id: true },
    });
    const hasText = new Set(withText.map(({ id }) => id));
    sources.push(...found.map((source) => filed(source, hasText)));
  }
  return sources.sort((a, b) => a.title.localeCompare(b.title, "en") || (a.id < b.id ? -1 : 1));
}

const NAME = { select: { name: true } } as const;

const SOURCE = {
  id: true,
  title: true,
  kind: true,
  url: true,
  authors: true,
  publishedOn: true,
  confidential: true,
  outlet: NAME,
  captures: {
    where: { source: { confidential: false } },
    orderBy: [{ capturedAt: "asc" }, { id: "asc" }],
    take: CAPTURES_AT_MOST,
    select: {
      ...{ id: true, method: true, capturedAt: true, addressAsked: true, addressAnswered: true },
      ...{ status: true, mediaType: true, length: true, sha256: true, title: true },
      capturedBy: NAME,
      timestamp: { select: { authority: true, stampedAt: true, serial: true } },
    },
  },
} as const satisfies Prisma.SourceSelect;

type Found = Prisma.SourceGetPayload<{ select: typeof SOURCE }>;

function filed({ outlet, url, captures, ...source }: Found, hasText: ReadonlySet<string>): FiledSource {
  return {
    ...source,
    url: url ?? "",
    outlet: outlet?.name ?? "",
    captures: captures.map(({ capturedBy, capturedAt, timestamp, ...capture }) => ({
      ...capture,
      file: captureFile(capture.sha256, capture.mediaType),
      textFile: hasText.has(capture.id) ? captureTextFile(capture.id) : "",
      capturedAt: capturedAt.toISOString(),
      capturedBy: capturedBy?.name ?? "",
      timestamp: timestamp && {
        ...timestamp,
        stampedAt: timestamp.stampedAt.toISOString(),
        file: timestampFile(capture.id),
      },
    })),
  };
}
