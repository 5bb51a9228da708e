/** Beside the pseudonym of a confidential source. */
export function ConfidentialTag() {
  return (
    <span className="inline-flex rounded-[5px] border border-rule px-1.5 text-[12px] leading-5 font-semibold whitespace-nowrap text-ink-2">
      Confidential
    </span>
  );
}
