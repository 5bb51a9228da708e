import { CheckboxField } from "@/components/ui/CheckboxField";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { ROLE_WORDS, ROLES, type Role } from "@/lib/domain/access/roles";
import { LIMITS } from "@/lib/domain/limits";

const ROLE_CHOICES = optionsOf(
  ROLES,
  Object.fromEntries(
    ROLES.map((role) => [role, `${ROLE_WORDS[role].name}: ${ROLE_WORDS[role].may}`]),
  ) as Record<Role, string>,
);

type Props = {
  /** Ids begin with it. */
  form: string;
  error: (field: string) => string | undefined;
  name?: string;
  role?: Role;
  mayClearLegal?: boolean;
};

/** Name, role and mark: said when someone is invited, and changed later. */
export function PersonFields({ form, error, name = "", role = "researcher", mayClearLegal = false }: Props) {
  return (
    <>
      <TextField
        id={`${form}-name`}
        name="name"
        label="Name"
        autoComplete="off"
        maxLength={LIMITS.personName}
        defaultValue={name}
        error={error("name")}
      />
      <SelectField
        id={`${form}-role`}
        name="role"
        label="Role"
        options={ROLE_CHOICES}
        defaultValue={role}
        error={error("role")}
      />
      <CheckboxField
        id={`${form}-mayClearLegal`}
        name="mayClearLegal"
        label="May clear legal risk"
        defaultChecked={mayClearLegal}
      />
    </>
  );
}
