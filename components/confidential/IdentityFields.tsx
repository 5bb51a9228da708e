import { TextArea, TextField } from "@/components/ui/TextField";
import { LIMITS } from "@/lib/domain/limits";

type Props = {
  id: string;
  error: (field: string) => string | undefined;
  filled?: { name: string; contact: string; note: string };
};

/** Who it is: for the people named, and for nobody else. */
export function IdentityFields({ id, error, filled }: Props) {
  return (
    <>
      <TextField
        id={`${id}-name`}
        name="name"
        label="Real name"
        autoComplete="off"
        dir="auto"
        maxLength={LIMITS.identityName}
        defaultValue={filled?.name ?? ""}
        error={error("name")}
      />
      <TextArea
        id={`${id}-contact`}
        name="contact"
        label="How to reach them"
        rows={2}
        maxLength={LIMITS.identityContact}
        defaultValue={filled?.contact ?? ""}
        error={error("contact")}
      />
      <TextArea
        id={`${id}-identityNote`}
        name="identityNote"
        label="What was promised, and what else only you may know"
        rows={2}
        defaultValue={filled?.note ?? ""}
        error={error("identityNote")}
      />
    </>
  );
}
