import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import {
  IMPORT_KIND_WORDS,
  type ImportView,
  type ProblemPage,
} from "@/lib/domain/exchange/import-items/import-view";
import { ImportUnderWay } from "./ImportUnderWay";
import { MappingForm } from "./MappingForm";
import { ProblemList } from "./ProblemList";
import { StartImport } from "./StartImport";
import { sayCounts } from "./say-counts";

type Props = { view: ImportView; problems: ProblemPage; isFirst: boolean };

/** An import from the file to what came of it: its columns, its dry run, its report. */
export function ImportScreen({ view, problems, isFirst }: Props) {
  const { id, state, fileName, kind, story, total, tables, defaults } = view;
  const isUnderWay = state === "checking" || state === "running";
  const isBefore = state === "mapping" || state === "checked" || state === "failed";
  return (
    <main className="grid gap-5 px-4 py-5 desktop:px-11 desktop:py-7">
      <div>
        <h1 dir="auto" className="font-serif text-title font-semibold tracking-tight wrap-anywhere">
          {fileName}
        </h1>
        <p className="text-ink-2">
          {IMPORT_KIND_WORDS[kind]}, {total.toLocaleString("en")} {total === 1 ? "row" : "rows"}
          {story ? (
            <>
              , into{" "}
              <Link href={`/stories/${story.id}`} dir="auto" className="text-accent underline">
                {story.title}
              </Link>
            </>
          ) : (
            ", into no story"
          )}
        </p>
      </div>
      {isUnderWay ? <ImportUnderWay importId={id} shown={view} /> : null}
      {state === "failed" ? <Notice look="problem">Nothing more came in. {view.failure}</Notice> : null}
      {state === "checked" ? <Tried view={view} /> : null}
      {state === "done" ? <Done view={view} /> : null}
      {state === "checked" || state === "done" ? (
        <ProblemList importId={id} page={problems} isFirst={isFirst} isDone={state === "done"} />
      ) : null}
      {isBefore ? (
        <section className="grid gap-3">
          {kind === "tables" ? (
            <h2 className="font-serif text-draft font-semibold">What the columns say</h2>
          ) : null}
          <MappingForm importId={id} tables={tables} defaults={defaults} again={state !== "mapping"} />
        </section>
      ) : null}
      <p>
        <Link href="/import" className="text-accent underline">
          All imports
        </Link>
      </p>
    </main>
  );
}

function Tried({ view: { id, counts } }: { view: ImportView }) {
  return (
    <section className="grid gap-3">
      <Notice look={counts.leftOut > 0 ? "warning" : "plain"}>
        This would come of it: {sayCounts(counts, false)}. Nothing has come in yet.
      </Notice>
      <StartImport importId={id} counts={counts} />
    </section>
  );
}

function Done({ view: { counts, story } }: { view: ImportView }) {
  return (
    <section className="grid justify-items-start gap-3">
      <Notice look={counts.leftOut > 0 ? "warning" : "good"}>
        It came in: {sayCounts(counts, true)}. The same file again changes nothing.
      </Notice>
      <Link
        href={story ? `/claims?story=${story.id}` : "/claims?sort=-updated"}
        className={buttonClasses("primary")}
      >
        Show the claims
      </Link>
    </section>
  );
}
