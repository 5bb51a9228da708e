import { languageOptions } from "@/components/stories/languages";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { SOURCE_KIND_WORDS, SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";

export type FilledSource = {
  title: string;
  outletName: string;
  kind: string;
  publishedOn: string;
  authors: string;
  language: string;
};

type Props = {
  id: string;
  error: (field: string) => string | undefined;
  filled?: FilledSource;
  /** What the outlet's field says about the name in it. */
  outletHint?: string;
  /** A confidential source has no outlet and no authors: they would say who it is. */
  confidential?: boolean;
};

const KINDS = [{ value: "", label: "Choose…" }, ...optionsOf(SOURCE_KINDS, SOURCE_KIND_WORDS)];

/** What is said of a source besides its address. Where it is new and where it is edited, the same fields. */
export function SourceFields({ id, error, filled, outletHint, confidential = false }: Props) {
  const language = filled?.language ?? "";
  return (
    <>
      <TextField
        id={`${id}-title`}
        name="title"
        label={confidential ? "Pseudonym" : "Title"}
        dir="auto"
        defaultValue={filled?.title ?? ""}
        error={error("title")}
      />
      {confidential ? null : (
        <TextField
          id={`${id}-outletName`}
          name="outletName"
          label="Outlet"
          hint={outletHint}
          autoComplete="off"
          defaultValue={filled?.outletName ?? ""}
          error={error("outletName")}
        />
      )}
      <div className="grid grid-cols-2 items-start gap-3">
        <SelectField
          id={`${id}-kind`}
          name="kind"
          label="Kind"
          options={KINDS}
          defaultValue={filled?.kind ?? ""}
          error={error("kind")}
        />
        <TextField
          id={`${id}-publishedOn`}
          name="publishedOn"
          label="Published"
          hint="2025, 2025-11 or 2025-11-26"
          autoComplete="off"
          defaultValue={filled?.publishedOn ?? ""}
          error={error("publishedOn")}
        />
        {confidential ? null : (
          <TextField
            id={`${id}-authors`}
            name="authors"
            label="Authors"
            dir="auto"
            defaultValue={filled?.authors ?? ""}
            error={error("authors")}
          />
        )}
        <SelectField
          id={`${id}-language`}
          name="language"
          label="Language"
          options={[{ value: "", label: "Not said" }, ...languageOptions(language || "en")]}
          defaultValue={language}
          error={error("language")}
        />
      </div>
    </>
  );
}
