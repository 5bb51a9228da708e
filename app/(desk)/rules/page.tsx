import type { Metadata } from "next";
import { ChangePolicy } from "@/components/policy/ChangePolicy";
import { GateTable } from "@/components/policy/GateTable";
import { PolicyHistory } from "@/components/policy/PolicyHistory";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { sayPolicy } from "@/lib/domain/verification/say-policy";
import { readPolicies } from "@/lib/usecases/policy/reads";

export const metadata: Metadata = { title: "Rules" };

export default async function RulesPage() {
  const actor = await requireActor("/rules");
  const { versions, total } = await readPolicies(actor);
  const [policy] = versions;
  if (!policy) return null;
  return (
    <main className="mx-auto grid max-w-4xl gap-6 px-4 py-6">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="font-serif text-title font-semibold">Rules</h1>
          <p className="text-ui text-ink-2">
            What must hold before a claim is signed off. Version {policy.version}.
          </p>
        </div>
        {can(actor, "policy.change") ? <ChangePolicy policy={policy} /> : null}
      </div>
      <div className="grid gap-1">
        {sayPolicy(policy).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <GateTable policy={policy} />
      <PolicyHistory versions={versions} total={total} />
    </main>
  );
}
