import type { SaidOrigins } from "../corroboration/said-origins";
import type { Basis } from "../evidence/vocabulary";
import { isAnonymous, type OriginFacts, type OriginItem, type Stated } from "./gate-facts";
import type { Policy } from "./policy";
import { counted, countInWords, joined } from "./say-items";

/** How a source knows that was there, saw it or took part. */
const FIRST_HAND: readonly Basis[] = ["witnessed", "document_seen", "participant"];

/**
 * G1: “verified” needs primary evidence, or independent origins: the policy's number, and more when nothing that
 * supports the exact wording knows it at first hand. Origins are counted at least (`min`): what nobody has said the
 * lineage of counts for nothing. Practice: AFP's two independent sources, KSJ's three secondary.
 */
export function primaryOrOrigins({ items, origins }: OriginFacts, policy: Policy): Stated {
  const supporting = supportingItems(items);
  const primary = new Map(
    supporting.filter((item) => item.primary).map((item) => [item.sourceId, item.sourceTitle]),
  );
  const allSecondary = !supporting.some(({ basis }) => FIRST_HAND.includes(basis));
  const required =
    allSecondary && supporting.length > 0 ? policy.originsAllSecondary : policy.independentOrigins;
  const enoughPrimary = primary.size >= policy.primaryItems;
  const enoughOrigins = origins.min >= required;
  const need = (sentence: string): Stated => ({ gate: "G1", met: enoughPrimary || enoughOrigins, sentence });

  if (enoughPrimary) {
    const names = joined([...primary.values()]);
    return need(`${primary.size === 1 ? "A primary item" : `${primary.size} primary items`}: ${names}`);
  }
  if (enoughOrigins) return need(`${counted(origins.min, "independent origin")}: ${sayIndependent(origins)}`);
  // With nothing to rest on there is nothing that an editor could answer for.
  if (supporting.length === 0) {
    return {
      gate: "decidingEvidence",
      met: false,
      sentence: `Nothing supports the exact wording yet: add ${counted(policy.primaryItems, "primary item", "a")}, or items of ${counted(policy.independentOrigins, "independent origin")}`,
    };
  }
  const because = required > policy.independentOrigins ? " when none of it is known at first hand" : "";
  const somePrimary =
    primary.size === 0 ? "" : `, and ${primary.size} of the ${policy.primaryItems} primary items required`;
  return need(
    `${counted(origins.min, "independent origin")} of the ${required} required${because}${somePrimary}: ${whatThereIs(origins)}`,
  );
}

/**
 * G2: one anonymous origin alone never verifies. It is alone when no two origins are proven and either the one that is
 * cannot be done without, or, where none is proven, everything that the verdict would rest on is anonymous itself.
 * Practice: AP, Reuters.
 */
export function notOneAnonymous({ items, origins }: OriginFacts): Stated {
  const supporting = supportingItems(items);
  const primary = supporting.filter((item) => item.primary);
  const carrying = primary.length > 0 ? primary : supporting;
  const alone =
    origins.min === 1
      ? origins.single.some(({ anonymous }) => anonymous)
      : origins.min === 0 && carrying.length > 0 && carrying.every(isAnonymous);
  const name = origins.single.find(({ anonymous }) => anonymous)?.name ?? carrying[0]?.sourceTitle ?? "";
  const sentence = alone
    ? `It rests on one anonymous origin alone, ${name}: find another origin that doesn’t rely on it`
    : "It doesn’t rest on one anonymous origin alone";
  return { gate: "G2", met: !alone, sentence };
}

function supportingItems(items: readonly OriginItem[]): OriginItem[] {
  return items.filter(({ stance }) => stance === "supports");
}

/** "Reuters, and two reports that rely on it; Bloomberg" */
function sayIndependent({ independent }: SaidOrigins): string {
  return independent
    .map(({ name, reliedOnBy }) => {
      if (reliedOnBy === 0) return name;
      return `${name}, and ${countInWords(reliedOnBy, "report")} that ${reliedOnBy === 1 ? "relies" : "rely"} on it`;
    })
    .join("; ");
}

function whatThereIs(origins: SaidOrigins): string {
  const length = new Set(origins.unknown).size;
  const unknown =
    length === 0
      ? ""
      : `what ${joined(origins.unknown)} ${length === 1 ? "rests" : "rest"} on has not been said yet`;
  const known = sayIndependent(origins);
  if (known === "" && unknown === "")
    return "what supports it leads back to nobody who knows it at first hand";
  return [known, unknown].filter(Boolean).join("; ");
}
