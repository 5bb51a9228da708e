import { TextField } from "@/components/ui/TextField";
import { LIMITS } from "@/lib/domain/limits";

type Props = { id: string; name: string; label: string; error?: string | undefined };

export function NewPasswordField(props: Props) {
  return (
    <TextField
      {...props}
      type="password"
      autoComplete="new-password"
      hint={`At least ${LIMITS.password.min} characters; several words make a good one.`}
    />
  );
}
