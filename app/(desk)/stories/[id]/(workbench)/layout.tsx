import type { Metadata } from "next";
import type { ReactNode } from "react";
import { StatusBar } from "@/components/claims/StatusBar";
import { sayStillOpen } from "@/components/claims/status-counts";
import { ClaimList } from "@/components/drafts/ClaimList";
import { DraftKeys } from "@/components/drafts/DraftKeys";
import { DraftSurface } from "@/components/drafts/DraftSurface";
import { DraftText } from "@/components/drafts/DraftText";
import { drawnSentences } from "@/components/drafts/draft-sentences";
import { PrintLink } from "@/components/drafts/PrintLink";
import { SentenceCount } from "@/components/drafts/SentenceCount";
import { packSentences } from "@/components/drafts/sentence-list";
import { UnplacedClaims } from "@/components/drafts/UnplacedClaims";
import { ExportMenu } from "@/components/exports/ExportMenu";
import { TakenNotice } from "@/components/new-draft/TakenNotice";
import { KeyedLink } from "@/components/shell/KeyedLink";
import { Readiness } from "@/components/stories/Readiness";
import { SharedChanges } from "@/components/stories/SharedChanges";
import { StoryHead } from "@/components/stories/StoryHead";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readTableView } from "@/lib/domain/claims/table-view";
import { countSentences } from "@/lib/domain/drafts/coverage";
import { hintsOf } from "@/lib/domain/hints/hints";
import { hintsBySentence } from "@/lib/domain/hints/hints-by-sentence";
import { openHints } from "@/lib/domain/hints/open-hints";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";
import { readSharedChanges } from "@/lib/usecases/shared-claims/reads";
import { requireCoverage, requireWorkbench } from "../story";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { story } = await requireWorkbench((await params).id);
  return { title: story.title };
}

/** The draft stays while claims open beside it: only the page below follows the address. */
export default async function WorkbenchLayout({ params, children }: Props) {
  const { id } = await params;
  const { story, draft, claims } = await requireWorkbench(id);
  const actor = await requireActor(`/stories/${id}`);
  const { sentences, marks, declared, readiness } = await requireCoverage(id);
  const unaccounted = sentences.filter(({ state }) => state === "unaccounted");
  const open = openHints(
    hintsOf(draft.text, story.language),
    claims.flatMap(({ span }) => span ?? []),
    marks,
  );
  const mayLog = can(actor, "claim.log");
  const subject = {
    storyIsOpen: !story.restricted,
    askerIsMember: story.memberIds.includes(actor.personId),
  };
  const mayEdit = can(actor, "story.edit", subject);
  const changes = await readSharedChanges(actor, { storyId: story.id });
  const people = mayLog ? await readPeopleToChoose(actor) : [];
  return (
    <div className="desktop:grid desktop:grid-cols-[minmax(0,1fr)_auto]">
      <main className="px-3.5 pt-4.5 pb-16 has-[~#claim-pane]:pb-[68dvh] print:p-0! desktop:px-11 desktop:pt-7 desktop:has-[~#claim-pane]:pb-16">
        <TakenNotice storyId={story.id} number={draft.number} />
        <StoryHead story={story} before={`Draft ${draft.number}`} after={sayStillOpen(claims)}>
          <SentenceCount {...countSentences(sentences)} />
          {can(actor, "draft.add", subject) ? (
            <KeyedLink
              action="draft.new"
              href={`/stories/${id}/drafts/new`}
              className="inline-flex items-center gap-2 text-accent underline print:hidden"
            >
              Bring in a new draft
            </KeyedLink>
          ) : null}
          {mayEdit ? (
            <KeyedLink
              action="story.edit"
              href={`/stories/${id}/edit`}
              className="inline-flex items-center gap-2 text-accent underline print:hidden"
            >
              Edit the story
            </KeyedLink>
          ) : null}
          <PrintLink href={`/stories/${id}/annotated`} />
          <ExportMenu
            view={readTableView({ story: id })}
            storyId={story.id}
            mayExportWorkingCopies={can(actor, "export.workingCopy")}
          />
        </StoryHead>
        <StatusBar claims={claims} />
        <SharedChanges
          storyId={story.id}
          changes={changes}
          mayLook={can(actor, "story.lookAtChanges", subject)}
        />
        <Readiness
          storyId={story.id}
          draftId={draft.id}
          readiness={readiness}
          declared={declared}
          mayDeclare={can(actor, "story.declareReady", subject)}
        />
        <DraftKeys mayLog={mayLog} />
        <div className="mt-6">
          <DraftSurface
            key={draft.id}
            storyId={story.id}
            draftId={draft.id}
            label={`Draft ${draft.number}`}
            language={story.language}
            mayLog={mayLog}
            sentences={packSentences(sentences)}
            hints={hintsBySentence(open, unaccounted)}
            mayClear={can(actor, "sentence.clear")}
            people={people.map(({ id: personId, name }) => ({ id: personId, name }))}
          >
            <DraftText
              text={draft.text}
              marks={draft.marks}
              claims={claims}
              sentences={drawnSentences(sentences, marks)}
            />
          </DraftSurface>
        </div>
        <UnplacedClaims claims={claims} mayLog={mayLog} />
      </main>
      {children}
      <ClaimList claims={claims} />
    </div>
  );
}
