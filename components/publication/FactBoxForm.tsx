"use client";

import { useRef } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { FieldError } from "@/components/ui/Field";
import { TextArea, TextField } from "@/components/ui/TextField";
import { saveFactBoxAction } from "@/lib/actions/publication";
import { LIMITS } from "@/lib/domain/limits";
import type { FactBoxScreen } from "@/lib/domain/publication/fact-box";
import { PUBLIC_ROOT } from "@/lib/domain/publication/public-address";
import { SLUG_LENGTH, slugOf } from "@/lib/domain/publication/slug";
import { ClaimChoice } from "./ClaimChoice";
import { chosenClaims } from "./chosen-claims";

type Props = Pick<FactBoxScreen, "box" | "claims" | "wasPublished"> & { storyId: string; storyTitle: string };

const FIELD_WORDS = {
  headline: "Headline",
  publicAddress: "Public address",
  intro: "Introduction",
  unanswered: "Could not establish",
  claims: "Claims",
};

/** What the fact box says. Saving publishes nothing. */
export function FactBoxForm({ storyId, storyTitle, box, claims, wasPublished }: Props) {
  const picked = useRef<HTMLFieldSetElement>(null);
  const form = useKeptForm({
    name: `fact-box-${storyId}`,
    action: saveFactBoxAction,
    extra: () => ({ storyId, claims: chosenClaims(picked.current) }),
  });
  return (
    <form {...form.formProps} className="grid max-w-3xl gap-5">
      <input type="hidden" name="version" defaultValue={box?.version ?? 0} />
      <TextField
        id="fact-box-headline"
        name="headline"
        label="Headline"
        maxLength={LIMITS.storyTitle}
        defaultValue={box?.headline ?? storyTitle}
        error={form.error("headline")}
        dir="auto"
      />
      <TextField
        id="fact-box-slug"
        name="slug"
        label="Public address"
        hint={
          wasPublished
            ? `It was published at ${PUBLIC_ROOT}/${box?.slug}, so its address stays.`
            : `It will stand at ${PUBLIC_ROOT}/ with this at its end, and stay there once it is published.`
        }
        maxLength={SLUG_LENGTH}
        defaultValue={box?.slug ?? slugOf(storyTitle)}
        readOnly={wasPublished}
        error={form.error("slug")}
      />
      <TextArea
        id="fact-box-intro"
        name="intro"
        label="Introduction"
        hint="Optional."
        maxLength={LIMITS.factBox.intro}
        defaultValue={box?.intro ?? ""}
        error={form.error("intro")}
        dir="auto"
      />
      <fieldset ref={picked} className="grid gap-1">
        <legend className="text-[13px] font-[550]">Claims, in the order of the page</legend>
        <ClaimChoice claims={claims} chosen={box?.claims ?? []} restored={form.restored} />
        <FieldError id="fact-box-claims" error={form.error("claims")} />
      </fieldset>
      <TextArea
        id="fact-box-unanswered"
        name="unanswered"
        label="What we could not establish"
        hint="Optional. A line each. Claims signed off as “insufficient” are listed with them."
        rows={4}
        defaultValue={box?.unanswered.join("\n") ?? ""}
        error={form.error("unanswered")}
        dir="auto"
      />
      <FormFoot form={form} save="Save" fieldWords={FIELD_WORDS} />
    </form>
  );
}
