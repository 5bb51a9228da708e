import type { FormValues } from "@/components/forms/form-values";
import type { KeptForm } from "@/components/forms/use-kept-form";
import { sayTime } from "@/components/ui/say-time";
import { languageOptions } from "./languages";
import type { PersonChoice } from "./StoryFields";

export const STORY_FIELD_WORDS = {
  title: "Title",
  desk: "Desk",
  language: "Language",
  closesAt: "Closes",
  restricted: "Only for members",
  memberIds: "Members",
};

/** The form as its foot compares it after somebody else saved: values as people read them, not as they are stored. */
export function inStoryWords(form: KeptForm, people: readonly PersonChoice[]): KeptForm {
  const { refusal } = form;
  return {
    ...form,
    refusal:
      refusal?.code === "changedMeanwhile"
        ? { ...refusal, current: storyInWords(refusal.current, people) }
        : refusal,
    values: () => storyInWords(form.values(), people),
  };
}

/** `values` as they are stored, or as the form's controls hold them. */
export function storyInWords(values: Record<string, unknown>, people: readonly PersonChoice[]): FormValues {
  const { title, desk, language, closesAt, restricted } = values;
  const isRestricted = restricted === true || restricted === "on";
  const members = values.memberIds ?? values["memberIds[]"];
  return {
    title: sayText(title),
    desk: sayText(desk),
    language: languageOptions(sayText(language)).find(({ value }) => value === language)?.label ?? "",
    closesAt: sayInstant(closesAt),
    restricted: isRestricted ? "yes" : "",
    memberIds: isRestricted && Array.isArray(members) ? sayPeople(members, people) : "",
  };
}

function sayText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function sayInstant(value: unknown): string {
  if (typeof value !== "string" || value === "") return "";
  const time = new Date(value);
  return Number.isNaN(time.getTime())
    ? value
    : sayTime(time.toISOString(), { zone: undefined, now: null }).short;
}

function sayPeople(ids: readonly unknown[], people: readonly PersonChoice[]): string {
  return people
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(", ");
}
