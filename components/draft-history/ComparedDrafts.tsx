import "@/components/drafts/draft.css";
import { type ComparedRow, compareDrafts } from "@/lib/domain/drafts/compare-drafts";
import type { DraftComparison } from "@/lib/domain/drafts/draft-list";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { ComparedParagraph } from "./ComparedParagraph";
import { differingSpans, linesOf, runsOf, type SideClaim, type SideLines } from "./compared-runs";
import { foldRows } from "./fold-rows";

/** Two drafts side by side, on a phone one below the other, with the claims marked in both. */
export function ComparedDrafts({ comparison }: { comparison: DraftComparison }) {
  const { from, to, claims, story } = comparison;
  const sides = {
    from: { text: from.text, lines: linesOf(claimsOn(claims, "from")) },
    to: { text: to.text, lines: linesOf(claimsOn(claims, "to")) },
  };
  const rows = compareDrafts(from.text, to.text);
  const differing = rows.filter(({ kind }) => kind !== "same").length;
  return (
    <>
      <p className="mb-3 text-ink-2">
        {differing === 0
          ? "Every paragraph is the same in both."
          : `${differing === 1 ? "1 paragraph differs" : `${differing} paragraphs differ`}, of ${rows.length}.`}
      </p>
      <div
        lang={story.language}
        className="rounded-[3px] border border-rule bg-sheet font-serif text-read leading-[1.62] wrap-anywhere"
      >
        <div
          aria-hidden="true"
          className="hidden grid-cols-2 border-b border-rule font-sans text-small font-[550] text-ink-2 tablet:grid"
        >
          <p className="px-5 py-2">Draft {from.number}</p>
          <p className="border-l border-rule px-5 py-2">Draft {to.number}</p>
        </div>
        {foldRows(rows).map((part) =>
          part.folded ? (
            <details key={keyOf(part.rows[0])} className="border-b border-rule">
              <summary className="px-5 py-2 font-sans text-ui text-ink-2">
                {part.rows.length} more paragraphs are the same in both
              </summary>
              {part.rows.map((row) => (
                <Row key={keyOf(row)} row={row} sides={sides} numbers={[from.number, to.number]} />
              ))}
            </details>
          ) : (
            part.rows.map((row) => (
              <Row key={keyOf(row)} row={row} sides={sides} numbers={[from.number, to.number]} />
            ))
          ),
        )}
      </div>
    </>
  );
}

type Side = { text: string; lines: SideLines };
type RowProps = { row: ComparedRow; sides: { from: Side; to: Side }; numbers: [number, number] };

function Row({ row, sides, numbers: [before, after] }: RowProps) {
  const parts = row.kind === "changed" ? row.parts : [];
  const side = (name: "from" | "to", span: TextSpan | null) => {
    if (!span) return <div className="hidden px-5 py-2.5 tablet:block" />;
    const { text, lines } = sides[name];
    const differing = differingSpans(parts, span, name === "from" ? "gone" : "new");
    const whole = row.kind === (name === "from" ? "gone" : "new") && !row.moved;
    return (
      <div
        className={`min-w-0 px-5 py-2.5 ${row.kind === "same" && name === "from" ? "hidden tablet:block" : ""}`}
      >
        {row.kind === "same" ? null : (
          <p className="font-sans text-small text-ink-2 tablet:sr-only">
            Draft {name === "from" ? before : after}
          </p>
        )}
        {"moved" in row && row.moved ? (
          <p className="font-sans text-small text-ink-2">
            {name === "from" ? "Moved from here" : "Moved to here"}
          </p>
        ) : null}
        <ComparedParagraph runs={runsOf(text, span, lines, differing)} side={name} whole={whole} />
      </div>
    );
  };
  return (
    <div className="grid border-b border-rule last:border-b-0 tablet:grid-cols-2 tablet:[&>*+*]:border-l tablet:[&>*+*]:border-rule">
      {side("from", "from" in row ? row.from : null)}
      {side("to", "to" in row ? row.to : null)}
    </div>
  );
}

function claimsOn(claims: DraftComparison["claims"], side: "from" | "to"): SideClaim[] {
  return claims.flatMap(({ id, number, verdict, stage, ...spans }) => {
    const span = spans[side];
    return span ? [{ id, number, verdict, stage, span }] : [];
  });
}

function keyOf(row: ComparedRow | undefined): string {
  if (!row) return "";
  return "from" in row ? `from ${row.from.start}` : `to ${row.to.start}`;
}
