import { CheckboxField } from "@/components/ui/CheckboxField";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextArea, TextField } from "@/components/ui/TextField";
import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import { LOCATOR_KIND_WORDS, LOCATOR_KINDS } from "@/lib/domain/sources/vocabulary";

type Props = {
  id: string;
  error: (field: string) => string | undefined;
  filled?: PassageFacts;
  /** Kept in the page, so that nothing typed is lost, but not shown. */
  hidden?: boolean;
};

/** The exact words of a source, and where in it they stand. */
export function WordsFields({ id, error, filled, hidden = false }: Props) {
  return (
    <div hidden={hidden} className="grid gap-3 [&[hidden]]:hidden">
      <TextArea
        id={`${id}-exact`}
        name="exact"
        label="The words that matter"
        hint="As they stand in the source, in its own language."
        rows={4}
        dir="auto"
        className="font-serif"
        defaultValue={filled?.exact ?? ""}
        error={error("exact")}
      />
      <CheckboxField
        id={`${id}-paraphrased`}
        name="paraphrased"
        label="These are my own words, not the source's"
        defaultChecked={filled?.paraphrased ?? false}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <SelectField
          id={`${id}-locatorKind`}
          name="locatorKind"
          label="Where it stands"
          options={optionsOf(LOCATOR_KINDS, LOCATOR_KIND_WORDS)}
          defaultValue={filled?.locatorKind ?? "none"}
          error={error("locatorKind")}
        />
        <TextField
          id={`${id}-locator`}
          name="locator"
          label="Number, time or name"
          defaultValue={filled?.locator ?? ""}
          error={error("locator")}
        />
      </div>
    </div>
  );
}
