import Link from "next/link";
import { When } from "@/components/ui/When";
import { CAPTURE_METHOD_WORDS, type CaptureRow } from "@/lib/domain/captures/capture-shapes";
import { sayBytes, sayMediaType } from "@/lib/domain/captures/say-copy";

/** Saved copies, newest first: when and how each was saved, what it is, and its hash. */
export function CopyList({ sourceId, copies }: { sourceId: string; copies: readonly CaptureRow[] }) {
  return (
    <ul className="max-w-3xl">
      {copies.map((copy) => (
        <li key={copy.id} className="border-t border-rule py-2 first:border-t-0">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <Link
              href={`/sources/${sourceId}/captures/${copy.id}`}
              prefetch={false}
              className="text-accent underline"
            >
              <span className="sr-only">The copy of </span>
              <When at={copy.capturedAt} />
            </Link>
            <span className="text-ui">{facts(copy)}</span>
          </p>
          <p className="text-small break-all text-ink-3">
            SHA-256 {copy.sha256}
            {copy.stampedAt ? (
              <>
                , stamped <When at={copy.stampedAt} />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function facts({ method, by, mediaType, bytes, fileName, hasText }: CaptureRow): string {
  const how = `${CAPTURE_METHOD_WORDS[method]} ${by ? `by ${by}` : "by Galley"}`;
  const noText = hasText || mediaType.startsWith("image/") ? "" : "no text could be read in it";
  return [how, sayMediaType(mediaType), sayBytes(bytes), fileName, noText].filter(Boolean).join(" · ");
}
