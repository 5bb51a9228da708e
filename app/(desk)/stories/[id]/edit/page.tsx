import type { Metadata } from "next";
import { EditStoryForm } from "@/components/stories/EditStoryForm";
import { ForEditors } from "@/components/stories/ForEditors";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";
import { requireWorkbench } from "../story";

export const metadata: Metadata = { title: "Edit the story" };

type Props = { params: Promise<{ id: string }> };

export default async function EditStoryPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/stories/${id}/edit`);
  const { story } = await requireWorkbench(id);
  const mayEdit = can(actor, "story.edit", {
    storyIsOpen: !story.restricted,
    askerIsMember: story.memberIds.includes(actor.personId),
  });
  const people = mayEdit ? await readPeopleToChoose(actor) : [];
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="mb-5 font-serif text-title font-semibold tracking-tight">Edit the story</h1>
      {mayEdit ? (
        <EditStoryForm
          story={story}
          people={people.map(({ id: personId, name }) => ({ id: personId, name }))}
        />
      ) : (
        <ForEditors storyId={id} title="Editors change what is said about a story" />
      )}
    </main>
  );
}
