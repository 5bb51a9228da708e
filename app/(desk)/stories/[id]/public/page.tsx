import type { Metadata } from "next";
import { FactBoxForm } from "@/components/publication/FactBoxForm";
import { HoldNotice } from "@/components/publication/HoldNotice";
import { PublicState } from "@/components/publication/PublicState";
import { ForEditors } from "@/components/stories/ForEditors";
import { requireActor } from "@/lib/auth/session";
import { readFactBox } from "@/lib/usecases/publication/reads";
import { requireWorkbench } from "../story";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await requireWorkbench((await params).id);
  return { title: `Fact box of ${story.title}` };
}

export default async function PublicPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/stories/${id}/public`);
  const { story } = await requireWorkbench(id);
  const screen = await readFactBox(actor, id);
  const hold = screen ? (
    <HoldNotice storyId={id} hold={screen.hold} may={screen.may} isThere={screen.box !== null} />
  ) : null;
  return (
    <main className="max-w-4xl px-4 py-5 desktop:px-11 desktop:py-7">
      <p dir="auto" className="text-ink-2">
        {story.title}
      </p>
      <h1 className="mb-1 font-serif text-title font-semibold tracking-tight">Fact box</h1>
      {screen ? (
        <>
          <p className="mb-5 max-w-2xl text-small text-ink-2">
            What everybody may read of this story, without signing in: claims as they were signed off. Save
            it, look at the preview, then publish. A verdict that no longer stands leaves the page by itself;
            a new one comes onto it when you publish again.
          </p>
          <div className="grid gap-6">
            {screen.hold ? hold : null}
            <PublicState storyId={id} screen={screen} />
            {screen.hold ? null : hold}
            {screen.may.publish ? (
              <FactBoxForm
                key={screen.box?.version ?? 0}
                storyId={id}
                storyTitle={screen.story.title}
                box={screen.box}
                claims={screen.claims}
                wasPublished={screen.wasPublished}
              />
            ) : null}
          </div>
        </>
      ) : (
        <ForEditors storyId={id} title="Editors publish the fact box of a story" />
      )}
    </main>
  );
}
