/** The id of what describes the focused sentence. */
export const HINTS_SAID = "hints-said";

/** More reasons than this hide the words below; the tint shows the others. */
const SAID_AT_MOST = 10;

/** Why the sentence that one is in is worth checking, at the foot of the draft, out of the way of its words. */
export function HintNote({ reasons }: { reasons: readonly string[] }) {
  return (
    <div className="pointer-events-none sticky bottom-0 z-10 h-0 print:hidden">
      {/* Always there: it describes the sentence that has the focus, and is empty where nothing is hinted at. */}
      <div
        id={HINTS_SAID}
        className="absolute inset-x-0 bottom-2 rounded-md border border-rule bg-sheet px-3 py-2 text-small text-ink-2 shadow-lg empty:hidden"
      >
        {reasons.length > 0 ? <Reasons reasons={reasons} /> : null}
      </div>
    </div>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const more = reasons.length - SAID_AT_MOST;
  return (
    <>
      <p className="font-[550] text-ink">Worth checking here</p>
      <ul className="flex flex-wrap gap-x-4">
        {reasons.slice(0, SAID_AT_MOST).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {more > 0 ? <li>and {more} more</li> : null}
      </ul>
    </>
  );
}
