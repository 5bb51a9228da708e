import { When } from "@/components/ui/When";
import type { Missing } from "@/lib/domain/stories/readiness";
import { sayMissing } from "@/lib/domain/stories/say-readiness";
import { LinkedClaims } from "./LinkedClaims";

/** Who declared a story ready over what was missing, when (ISO 8601), and why. */
export type Declared = { by: string; at: string; reason: string; missing: Missing[] };

type Props = {
  declared: Declared;
  /** What has come to be missing since then, in words; "" for nothing. */
  since: string;
};

export function DeclaredReady({ declared: { by, at, reason, missing }, since }: Props) {
  return (
    <div className="border-l-2 border-accent pl-3">
      <p>
        <b className="font-[550]">
          Declared ready by {by}, <When at={at} />
        </b>
        {missing.length > 0 ? `, over ${sayMissing(missing)}` : null}:
      </p>
      <p dir="auto" className="break-words whitespace-pre-line">
        {reason}
      </p>
      {since ? (
        <p className="text-status-disputed">
          <LinkedClaims>{`Missing since then, too: ${since}.`}</LinkedClaims>
        </p>
      ) : null}
    </div>
  );
}
