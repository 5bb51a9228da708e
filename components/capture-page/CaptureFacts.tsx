import { SourceAddress } from "@/components/sources/SourceAddress";
import { When } from "@/components/ui/When";
import { CAPTURE_METHOD_WORDS } from "@/lib/domain/captures/capture-shapes";
import { sayBytes, sayMediaType } from "@/lib/domain/captures/say-copy";
import type { CapturePage } from "@/lib/domain/passages/capture-page";
import { servedAs } from "@/lib/domain/passages/served-file";

/** Who saved the copy, when and how, what was asked and answered, and the hash that names its bytes. */
export function CaptureFacts({ copy, sourceId }: { copy: CapturePage["copy"]; sourceId: string }) {
  const { addressAsked, addressAnswered, status, fileName, stampedAt } = copy;
  const file = `/sources/${sourceId}/captures/${copy.captureId}/file`;
  return (
    <section aria-label="The copy" className="grid gap-1 text-small text-ink-2">
      <p>
        {CAPTURE_METHOD_WORDS[copy.method]} by {copy.by ?? "Galley"}, <When at={copy.at} />
      </p>
      {addressAsked ? (
        <p>
          {copy.method === "fetched" ? "From" : "The file says that it was saved from"}{" "}
          <SourceAddress url={addressAsked} />
          {status === null ? "" : `, answered with ${status}`}
        </p>
      ) : null}
      {addressAnswered && addressAnswered !== addressAsked ? (
        <p>
          Answered by <SourceAddress url={addressAnswered} />
        </p>
      ) : null}
      <p className="wrap-anywhere">
        {[sayMediaType(copy.mediaType), sayBytes(copy.length), fileName].filter(Boolean).join(" · ")}
      </p>
      <p className="wrap-anywhere">
        SHA-256 <span className="font-mono">{copy.sha256}</span>
      </p>
      {stampedAt ? (
        <p>
          An authority has stamped that it existed on <When at={stampedAt} />.
        </p>
      ) : null}
      <p>
        <a href={`${file}?save=1`} download className="text-accent underline">
          Save the file as it came
        </a>
        {servedAs(copy.mediaType).shown !== "notAtAll" ? "" : ". It is not shown here: only its text is."}
      </p>
    </section>
  );
}
