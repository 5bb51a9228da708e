import { useId } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Button, buttonClasses } from "@/components/ui/Button";
import type { TableView } from "@/lib/domain/claims/table-view";
import { exportAddress, storyExportAddress } from "@/lib/domain/exchange/export-request";
import { EXPORT_SCOPES, type ExportScope, exportFormat, formatsOf } from "@/lib/domain/exchange/formats";

type Props = {
  /** What is being looked at. */
  view: TableView;
  /** Only these of it. */
  claimIds?: readonly string[];
  /** The story that is being looked at, with its draft. */
  storyId?: string;
  label?: string;
  mayExportWorkingCopies: boolean;
};

const SCOPE_WORDS: Record<ExportScope, { title: string; says: string }> = {
  signed: { title: "Signed-off claims", says: "Each as it was signed. What is not signed off stays out." },
  working: {
    title: "Working copies",
    says: "Every claim as it stands now. Each record says that it is a working copy.",
  },
};

/** Takes what is being looked at away as a file. Opens in the middle where the browser cannot put it below its button. */
export function ExportMenu({ label = "Export", ...props }: Props) {
  const id = useId();
  const { claimIds, mayExportWorkingCopies } = props;
  return (
    <>
      {claimIds ? (
        <Button popoverTarget={id}>{label}</Button>
      ) : (
        <KeyedButton action="export" popoverTarget={id}>
          {label}
        </KeyedButton>
      )}
      <div
        id={id}
        popover="auto"
        className="m-auto w-72 rounded-lg border border-rule bg-sheet p-3 text-ui text-ink shadow-lg supports-[position-area:bottom]:inset-auto supports-[position-area:bottom]:m-1 supports-[position-area:bottom]:[position-area:bottom_span-left] supports-[position-area:bottom]:[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]"
      >
        {EXPORT_SCOPES.filter((scope) => scope === "signed" || mayExportWorkingCopies).map((scope) => (
          <section key={scope} aria-label={SCOPE_WORDS[scope].title} className="not-first:mt-3">
            <p className="font-[550]">{SCOPE_WORDS[scope].title}</p>
            <p className="mb-1.5 text-small text-ink-2">{SCOPE_WORDS[scope].says}</p>
            <p className="flex flex-wrap gap-2">
              {downloads(scope, props).map(({ href, format }) => (
                <a key={href} href={href} download className={buttonClasses()}>
                  {format}
                  <span className="sr-only"> of {SCOPE_WORDS[scope].title.toLowerCase()}</span>
                </a>
              ))}
            </p>
          </section>
        ))}
      </div>
    </>
  );
}

function downloads(scope: ExportScope, { view, claimIds, storyId }: Omit<Props, "label">) {
  const claims = formatsOf("claims", scope).map((format) => ({
    href: exportAddress({ view, format, scope, claimIds: claimIds ?? null }),
    format: exportFormat(format).label,
  }));
  const story = formatsOf("story", scope).map((format) => ({
    href: storyId ? storyExportAddress({ storyId, format, scope }) : "",
    format: exportFormat(format).label,
  }));
  return storyId ? [...claims, ...story] : claims;
}
