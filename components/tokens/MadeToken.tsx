import { ShownOnce } from "@/components/ui/ShownOnce";
import { When } from "@/components/ui/When";

export type ShownToken = { name: string; secret: string; expiresAt: string };

export function MadeToken({ name, secret, expiresAt }: ShownToken) {
  return (
    <ShownOnce id="token-secret" label={`Token for ${name}`} value={secret} isCode>
      Whoever has it acts in your name, within what you allowed, until <When at={expiresAt} dayOnly />. Keep
      it as you keep a password.
    </ShownOnce>
  );
}
