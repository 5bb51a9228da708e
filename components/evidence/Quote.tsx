import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";

const LONG = 700;
const BEGINNING = 320;

type Props = { passage: Pick<PassageFacts, "wholeWork" | "exact" | "paraphrased">; language: string };

/** A passage as it will be read: in serif, beside a rule, in its own language and direction. Long ones unfold. */
export function Quote({ passage, language }: Props) {
  const { wholeWork, exact, paraphrased } = passage;
  if (wholeWork) return <p className="my-1.5 text-ui text-ink-2">The work as a whole</p>;
  return (
    <div className="my-1.5 border-l-2 border-rule pl-3">
      {exact.length > LONG ? (
        <details>
          <summary className="text-small text-accent">
            {Array.from(exact).slice(0, BEGINNING).join("")}…{" "}
            <span className="underline">Show all of it</span>
          </summary>
          <Words exact={exact} language={language} />
        </details>
      ) : (
        <Words exact={exact} language={language} />
      )}
      {paraphrased ? (
        <p className="mt-1 text-small text-ink-2">Paraphrased: the checker's words, not the source's</p>
      ) : null}
    </div>
  );
}

function Words({ exact, language }: { exact: string; language: string }) {
  return (
    <blockquote
      dir="auto"
      lang={language || undefined}
      className="font-serif text-read break-words whitespace-pre-line"
    >
      {exact}
    </blockquote>
  );
}
