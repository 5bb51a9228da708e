import { controlClasses } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";

/** A secret, this once. */
export function SecretShown({ secret, children }: { secret: string; children?: string }) {
  return (
    <Notice look="good">
      <label htmlFor="webhook-secret" className="mb-1 block font-[550]">
        The secret that its messages are signed with. Copy it now: it is not shown again.
      </label>
      <input
        id="webhook-secret"
        readOnly
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
        className={`${controlClasses} font-mono text-small`}
      />
      {children ? <p className="mt-1 text-small">{children}</p> : null}
    </Notice>
  );
}
