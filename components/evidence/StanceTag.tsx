import { STANCE_WORDS, type Stance } from "@/lib/domain/evidence/vocabulary";

const LOOKS: Record<Stance, string> = {
  supports: "bg-status-verified-wash text-status-verified",
  supports_in_part: "bg-status-partial-wash text-status-partial",
  refutes: "bg-status-refuted-wash text-status-refuted",
  context: "bg-status-open-wash text-status-open",
  silent: "bg-status-open-wash text-status-open",
};

export function StanceTag({ stance }: { stance: Stance }) {
  return (
    <span
      className={`inline-flex rounded-[5px] px-2 py-0.5 text-[12px] leading-5 font-semibold whitespace-nowrap ${LOOKS[stance]}`}
    >
      {STANCE_WORDS[stance]}
    </span>
  );
}
