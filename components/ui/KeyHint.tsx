/** The key that does the same as the button it stands in. */
export function KeyHint({ of }: { of: string }) {
  return (
    <span
      aria-hidden="true"
      className="hidden rounded border border-b-2 border-rule bg-sheet px-1.5 font-sans text-[11px] font-normal text-ink-2 desktop:inline"
    >
      {of}
    </span>
  );
}
