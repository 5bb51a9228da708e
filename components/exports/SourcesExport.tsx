import type { SourceKind } from "@/lib/domain/sources/vocabulary";
import { sourceDownloads } from "./ExportMenu";
import { ExportGroup, ExportPopover } from "./ExportPopover";

type Props = { query?: string; kind?: SourceKind | null; outlet?: string; story?: string };

/** Takes the sources that are being looked at away as a file. */
export function SourcesExport({ query = "", kind = null, outlet = "", story = "" }: Props) {
  return (
    <ExportPopover label="Export">
      <ExportGroup
        title="Sources"
        says="Each as it stands now. Who a confidential source is stays here."
        downloads={sourceDownloads({ query, kind, outlet, story })}
      />
    </ExportPopover>
  );
}
