import type { ClaimLineage } from "@/lib/domain/lineage/claim-lineage";
import { lineageSvg } from "@/lib/domain/lineage/to-svg";

type Props = { lineage: ClaimLineage; reference: string };

/** Drawn on the server: the page loads nothing for it. Wider than the screen, it is moved sideways, also by keys. */
export function LineagePicture({ lineage, reference }: Props) {
  const svg = lineageSvg(
    lineage,
    `What the evidence of ${reference} relies on. The list below says the same.`,
  );
  return (
    <section
      aria-label="Picture of where it comes from"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
      tabIndex={0}
      className="my-4 max-w-full overflow-x-auto rounded-md border border-rule bg-paper"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: lineageSvg escapes every word; its test tries to break it
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
