import { CheckboxField } from "@/components/ui/CheckboxField";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { TimeField } from "@/components/ui/TimeField";
import { LIMITS } from "@/lib/domain/limits";
import { languageOptions } from "./languages";
import { MembersField } from "./MembersField";

export type StoryValues = {
  title: string;
  desk: string;
  language: string;
  closesAt: string | null;
  restricted: boolean;
  memberIds: string[];
};

export type PersonChoice = { id: string; name: string };

type Props = {
  values: StoryValues;
  people: readonly PersonChoice[];
  error: (field: string) => string | undefined;
};

/** What is said about a story, whether it is new or edited. */
export function StoryFields({ values, people, error }: Props) {
  return (
    <>
      <TextField
        id="story-title"
        name="title"
        label="Title"
        defaultValue={values.title}
        maxLength={LIMITS.storyTitle}
        error={error("title")}
        required
      />
      <div className="grid gap-4 tablet:grid-cols-3">
        <TextField
          id="story-desk"
          name="desk"
          label="Desk"
          defaultValue={values.desk}
          maxLength={LIMITS.desk}
          error={error("desk")}
        />
        <SelectField
          id="story-language"
          name="language"
          label="Language of the draft"
          defaultValue={values.language}
          options={languageOptions(values.language)}
          error={error("language")}
        />
        <TimeField
          id="story-closes"
          name="closesAt"
          label="Closes"
          at={values.closesAt}
          error={error("closesAt")}
        />
      </div>
      <fieldset className="group grid gap-3">
        <legend className="sr-only">Who may see it</legend>
        <CheckboxField
          id="story-restricted"
          name="restricted"
          label="Only for members"
          hint="Otherwise everyone in the newsroom can see it. You stay a member yourself."
          defaultChecked={values.restricted}
        />
        <MembersField chosen={values.memberIds} people={people} error={error("memberIds")} />
      </fieldset>
    </>
  );
}
