import type { TableView } from "@/lib/domain/claims/table-view";
import {
  exportAddress,
  sourcesExportAddress,
  storyExportAddress,
} from "@/lib/domain/exchange/export-request";
import { EXPORT_SCOPES, type ExportScope, exportFormat, formatsOf } from "@/lib/domain/exchange/formats";
import { ClaimReviewAt } from "./ClaimReviewAt";
import { ExportGroup, ExportPopover } from "./ExportPopover";

type Props = {
  /** What is being looked at. */
  view: TableView;
  /** Only these of it. */
  claimIds?: readonly string[];
  /** The story that is being looked at, with its draft. */
  storyId?: string;
  label?: string;
  /** One of several on its page: it has no key. */
  isOneOfMany?: boolean;
  mayExportWorkingCopies: boolean;
};

const SCOPE_WORDS: Record<ExportScope, { title: string; says: string }> = {
  signed: { title: "Signed-off claims", says: "Each as it was signed. What is not signed off stays out." },
  working: {
    title: "Working copies",
    says: "Every claim as it stands now. Each record says that it is a working copy.",
  },
};

/** Takes the claims that are being looked at away as a file; of a story, its draft and its sources, too. */
export function ExportMenu({ label = "Export", isOneOfMany, ...of }: Props) {
  return (
    <ExportPopover label={label} isOneOfMany={isOneOfMany ?? of.claimIds !== undefined}>
      {EXPORT_SCOPES.filter((scope) => scope === "signed" || of.mayExportWorkingCopies).map((scope) => (
        <ExportGroup
          key={scope}
          {...SCOPE_WORDS[scope]}
          downloads={downloads(scope, of)}
          later={exportAddress({
            view: of.view,
            format: "csv",
            scope,
            claimIds: of.claimIds ?? null,
          })}
        >
          {scope === "signed" ? <ClaimReviewAt view={of.view} claimIds={of.claimIds ?? null} /> : null}
        </ExportGroup>
      ))}
      {of.storyId ? (
        <ExportGroup
          title="Sources"
          says="What the claims of this story rest on, as it stands now."
          downloads={sourceDownloads({ query: "", kind: null, outlet: "", story: of.storyId })}
        />
      ) : null}
    </ExportPopover>
  );
}

/** Each form in which a list of sources can be had. */
export function sourceDownloads(list: Omit<Parameters<typeof sourcesExportAddress>[0], "format">) {
  return formatsOf("sources").map((format) => ({
    href: sourcesExportAddress({ ...list, format }),
    format: exportFormat(format).label,
  }));
}

function downloads(scope: ExportScope, { view, claimIds, storyId }: Omit<Props, "label">) {
  const claims = formatsOf("claims", scope).map((format) => ({
    href: exportAddress({ view, format, scope, claimIds: claimIds ?? null }),
    format: exportFormat(format).label,
  }));
  if (!storyId) return claims;
  const story = formatsOf("story", scope).map((format) => ({
    href: storyExportAddress({ storyId, format, scope }),
    format: exportFormat(format).label,
  }));
  return [...claims, ...story];
}
