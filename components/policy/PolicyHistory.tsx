import { When } from "@/components/ui/When";
import type { Policy } from "@/lib/domain/verification/policy";
import { sayPolicy, sayPolicyChange } from "@/lib/domain/verification/say-policy";

type Version = Policy & { reason: string; by: string | null; at: string };

/** Every version of the rules, newest first: what it changed, who made it, and why. */
export function PolicyHistory({ versions, total }: { versions: readonly Version[]; total: number }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="mb-2 text-[15px] font-[550]">
        {total === 1 ? "1 version" : `${total} versions`}
      </h2>
      <ol className="divide-y divide-rule border-y border-rule">
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const said = before ? sayPolicyChange(before, version) : sayPolicy(version);
          return (
            <li key={version.version} className="grid gap-1 py-3">
              <p>
                <b className="font-[550]">Version {version.version}</b>{" "}
                <span className="text-small text-ink-2">
                  {version.by ? `by ${version.by}, ` : ""}
                  <When at={version.at} />
                </span>
              </p>
              {said.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p className="break-words whitespace-pre-line text-ink-2">{version.reason}</p>
            </li>
          );
        })}
      </ol>
      {total > versions.length ? (
        <p className="mt-2 text-small text-ink-2">
          The {total - versions.length} versions before these are kept, too.
        </p>
      ) : null}
    </section>
  );
}
