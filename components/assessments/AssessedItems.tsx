import Link from "next/link";
import type { AssessmentItemView } from "@/lib/domain/claims/claim-dossier";
import { BASIS_WORDS, STANCE_WORDS } from "@/lib/domain/evidence/vocabulary";
import { publishedOnWords } from "@/lib/domain/sources/published-on";
import { LOCATOR_KIND_WORDS } from "@/lib/domain/sources/vocabulary";
import { NeedList } from "./NeedList";

type Props = {
  wording: string;
  items: AssessmentItemView[];
  gates: readonly { met: boolean; sentence: string }[];
};

/** What the verdict was decided on: the claim's words, every piece of evidence, and the gates, as they were then. */
export function AssessedItems({ wording, items, gates }: Props) {
  return (
    <details className="text-small">
      <summary className="text-ink-2">
        What it was decided on:{" "}
        {items.length === 1 ? "1 piece of evidence" : `${items.length} pieces of evidence`}
      </summary>
      <div className="mt-2 grid gap-2 border-l-2 border-rule pl-3">
        <p>
          <span className="text-ink-2">The claim then: </span>
          <span className="font-serif text-read break-words">{wording}</span>
        </p>
        {items.length > 0 ? (
          <ul className="grid gap-2">
            {items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        ) : null}
        {gates.length > 0 ? (
          <div className="grid gap-1">
            <p className="text-ink-2">What the rules asked then</p>
            <NeedList needs={gates} />
          </div>
        ) : null}
      </div>
    </details>
  );
}

function Item({ item }: { item: AssessmentItemView }) {
  const said = [
    STANCE_WORDS[item.stance],
    BASIS_WORDS[item.basis],
    item.primary ? "primary" : "secondary",
    item.locatorKind === "none"
      ? ""
      : `${LOCATOR_KIND_WORDS[item.locatorKind].toLowerCase()} ${item.locator}`,
    item.paraphrased ? "paraphrased" : "",
  ].filter(Boolean);
  return (
    <li>
      <p>
        <Link href={`/sources/${item.sourceId}`} prefetch={false} className="text-accent underline">
          {item.sourceTitle}
        </Link>
        <span className="text-ink-2">
          {item.outletName === "" ? "" : `, ${item.outletName}`}
          {item.publishedOn === "" ? "" : `, ${publishedOnWords(item.publishedOn, "en-GB")}`}
        </span>
      </p>
      {item.exact === "" ? null : (
        <p className="font-serif text-read break-words whitespace-pre-line">
          {item.paraphrased ? item.exact : `“${item.exact}”`}
        </p>
      )}
      <p className="text-ink-2">{said.join(" · ")}</p>
    </li>
  );
}
