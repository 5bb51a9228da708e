import type { OriginCount } from "@/lib/domain/verification/gate-facts";
import { itemName } from "@/lib/domain/verification/say-items";
import type { EvidenceNow } from "./evidence-now";

/** Until lineage is recorded, each outlet counts as one origin, and a source without one as an origin of its own. */
export function originsByOutlet(items: readonly EvidenceNow[]): OriginCount {
  const supporting = items.filter(({ stance }) => stance === "supports");
  const outlets = new Map<string, EvidenceNow[]>();
  for (const item of supporting) {
    const outlet = item.outletId ?? `source ${item.sourceId}`;
    outlets.set(outlet, [...(outlets.get(outlet) ?? []), item]);
  }
  const independent = [...outlets.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            name: itemName(first),
            anonymous: first.confidential || first.sourceKind === "interview_anonymous",
            reliedOnBy: others.length,
          },
        ]
      : [],
  );
  return {
    min: outlets.size,
    max: outlets.size,
    independent,
    single: outlets.size === 1 ? independent : [],
    unknown: [],
  };
}
