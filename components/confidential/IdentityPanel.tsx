import type { Confidence } from "@/lib/domain/sources/confidential";
import type { PersonNamed } from "./ConfidantsField";
import { IdentityActions } from "./IdentityActions";

type Props = {
  sourceId: string;
  confidence: Confidence;
  /** Given to those who may change it: the others who may be named. */
  people: readonly PersonNamed[] | null;
};

/** Who a confidential source is, for the people named on it; for everyone else, whom to ask. */
export function IdentityPanel({ sourceId, confidence: { confidants, identity }, people }: Props) {
  return (
    <section
      aria-labelledby="who-it-is"
      className="mt-4 max-w-3xl rounded-lg border border-rule bg-sheet px-4 py-3"
    >
      <h2 id="who-it-is" className="text-[13px] font-semibold">
        Who it is
      </h2>
      {identity ? (
        <dl className="mt-1 grid gap-x-4 gap-y-1 tablet:grid-cols-[auto_1fr]">
          <Said term="Real name" words={identity.name} />
          <Said term="How to reach them" words={identity.contact} />
          <Said term="For us alone" words={identity.note} />
        </dl>
      ) : (
        <p className="mt-1 text-ui text-ink-2">
          This is a pseudonym. Who stands behind it, and the saved copies of what was said, are for the people
          named here.
        </p>
      )}
      <p className="mt-2 text-small text-ink-2">
        Known to <bdi>{confidants.map(({ name }) => name).join(", ")}</bdi>.
        {identity ? " It leaves this panel nowhere: no export, no search, no history has it." : ""}
      </p>
      {identity && people ? (
        <IdentityActions sourceId={sourceId} identity={identity} confidants={confidants} people={people} />
      ) : null}
    </section>
  );
}

function Said({ term, words }: { term: string; words: string }) {
  if (words === "") return null;
  return (
    <>
      <dt className="text-small text-ink-2">{term}</dt>
      <dd dir="auto" className="wrap-anywhere whitespace-pre-line">
        {words}
      </dd>
    </>
  );
}
