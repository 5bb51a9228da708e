import type { ClaimLineage } from "@/lib/domain/lineage/claim-lineage";
import { lineageSvg } from "@/lib/domain/lineage/lineage-svg";
import { DrawnSvg } from "./DrawnSvg";

type Props = { lineage: ClaimLineage; reference: string };

/** Drawn on the server: the page loads nothing for it. Wider than the screen, it is moved sideways, also by keys. */
export function LineagePicture({ lineage, reference }: Props) {
  const name = `What the evidence of ${reference} relies on. The list below says the same.`;
  const picture = lineageSvg(lineage, { id: reference, name });
  return (
    <section
      aria-label="Picture of where it comes from"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
      tabIndex={0}
      className="my-4 max-w-full overflow-x-auto rounded-md border border-rule bg-paper"
    >
      {picture ? <DrawnSvg element={picture} /> : null}
    </section>
  );
}
