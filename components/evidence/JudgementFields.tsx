import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextField";
import { BASES, BASIS_WORDS, STANCE_WORDS, STANCES } from "@/lib/domain/evidence/vocabulary";

type Props = {
  /** Begins the controls' ids. */
  id: string;
  error: (field: string) => string | undefined;
  filled?: { stance: string; basis: string; primary: boolean; note: string };
};

const CHOOSE = { value: "", label: "Choose…" };

/** What the passage does to the claim, and how its source knows. */
export function JudgementFields({ id, error, filled }: Props) {
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-3">
        <SelectField
          id={`${id}-stance`}
          name="stance"
          label="What it does to the claim"
          options={[CHOOSE, ...optionsOf(STANCES, STANCE_WORDS)]}
          hint="Context: helps to read the claim, decides nothing. Silent: it was read and does not mention the claim."
          defaultValue={filled?.stance ?? ""}
          error={error("stance")}
        />
        <SelectField
          id={`${id}-primary`}
          name="primary"
          label="For this claim it is"
          options={[
            { value: "", label: "Secondary" },
            { value: "on", label: "Primary" },
          ]}
          hint="Primary: the record, the recording or the person itself. Secondary: a report about it."
          defaultValue={filled?.primary ? "on" : ""}
          error={error("primary")}
        />
      </div>
      <SelectField
        id={`${id}-basis`}
        name="basis"
        label="How the source knows"
        options={[CHOOSE, ...optionsOf(BASES, BASIS_WORDS)]}
        defaultValue={filled?.basis ?? ""}
        error={error("basis")}
      />
      <TextArea
        id={`${id}-note`}
        name="note"
        label="Note"
        rows={2}
        defaultValue={filled?.note ?? ""}
        error={error("note")}
      />
    </>
  );
}
