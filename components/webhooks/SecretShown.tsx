import { Notice } from "@/components/ui/Notice";
import { ShownOnce } from "@/components/ui/ShownOnce";

/** The secret of a webhook, this once. */
export function SecretShown({ secret, children }: { secret: string; children?: string }) {
  return (
    <Notice look="good">
      <ShownOnce
        id="webhook-secret"
        label="The secret that its messages are signed with"
        value={secret}
        isCode
      >
        Copy it to the program that is told. {children}
      </ShownOnce>
    </Notice>
  );
}
