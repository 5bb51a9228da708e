import { GATE_IDS, GATES } from "@/lib/domain/verification/gate-table";
import { isOverridable, type Policy } from "@/lib/domain/verification/policy";

/** The gates with their rules, whose practice they are, and which of them an editor may override. */
export function GateTable({ policy }: { policy: Policy }) {
  return (
    <table className="w-full border-y border-rule text-left">
      <caption className="sr-only">The gates</caption>
      <thead className="text-small text-ink-2">
        <tr className="h-8">
          <th scope="col" className="pr-3 font-[550]">
            Gate
          </th>
          <th scope="col" className="pr-3 font-[550]">
            What must hold
          </th>
          <th scope="col" className="hidden pr-3 font-[550] tablet:table-cell">
            Held at
          </th>
          <th scope="col" className="hidden font-[550] tablet:table-cell">
            Override
          </th>
        </tr>
      </thead>
      <tbody>
        {GATE_IDS.map((gate) => {
          const { rule, practice, heldAt } = GATES[gate];
          const override = isOverridable(gate, policy) ? "An editor, in writing" : "Nobody";
          return (
            <tr key={gate} className="border-t border-rule align-top">
              <th scope="row" className="py-2 pr-3 font-[550]">
                {gate}
              </th>
              <td className="py-2 pr-3">
                {rule}
                {practice === "" ? null : <span className="block text-small text-ink-2">{practice}</span>}
                <span className="block text-small text-ink-2 tablet:hidden">
                  Held at {heldAt}. Override: {override.toLowerCase()}.
                </span>
              </td>
              <td className="hidden py-2 pr-3 tablet:table-cell">{heldAt}</td>
              <td className="hidden py-2 tablet:table-cell">{override}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
