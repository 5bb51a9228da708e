import Link from "next/link";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { address } from "@/components/sources/said-parameters";
import { When } from "@/components/ui/When";
import { claimReference } from "@/lib/domain/claims/reference";
import type { CapturePage, ClaimBeside } from "@/lib/domain/passages/capture-page";
import { pageAt } from "@/lib/domain/passages/locator-at";
import { servedAs } from "@/lib/domain/passages/served-file";
import { AskedNotice } from "./AskedNotice";
import { CaptureFacts } from "./CaptureFacts";
import { CaptureFile } from "./CaptureFile";
import { CaptureSurface } from "./CaptureSurface";
import { CaptureText } from "./CaptureText";
import { PartLinks } from "./PartLinks";
import { PassagesHere } from "./PassagesHere";
import { PdfPages } from "./PdfPages";

type Props = { page: CapturePage; asFile: boolean; mayChange: boolean };

/** The copy's words, or the copy as it came, beside the claim that it was opened for. */
export function CaptureScreen({ page, asFile, mayChange }: Props) {
  const { source, copy, claim, asked } = page;
  const path = `/sources/${source.id}/captures/${copy.captureId}`;
  const beside = claim ? claimReference(claim.number) : null;
  const hasText = page.part.end > 0;
  const { shown } = servedAs(copy.mediaType);
  const canShow = shown !== "notAtAll";
  const showsFile = canShow && (asFile || !hasText);
  const passageAddress = (passage: string) => `${address(path, { passage, claim: beside })}#here`;
  return (
    <div className="mt-4 grid items-start gap-x-6 gap-y-4 wide:grid-cols-[minmax(0,1fr)_340px] wide:grid-rows-[auto_1fr]">
      {claim ? <Beside claim={claim} /> : null}
      <div className="grid min-w-0 gap-3 wide:col-start-1 wide:row-span-2 wide:row-start-1">
        {asked ? <AskedNotice asked={asked} page={page} mayChange={mayChange} /> : null}
        {hasText && canShow ? (
          <nav aria-label="Ways to see it" className="flex gap-4 text-ui">
            <View href={address(path, { claim: beside, passage: asked?.id })} isShown={!showsFile}>
              Its text
            </View>
            <View
              href={address(path, { view: "file", claim: beside, passage: asked?.id })}
              isShown={showsFile}
            >
              As it came
            </View>
          </nav>
        ) : null}
        {showsFile ? (
          <AsItCame page={page} address={`${path}/file`} />
        ) : hasText ? (
          <>
            <PartLinks page={page} path={path} />
            <CaptureSurface
              captureId={copy.captureId}
              label={`Saved copy of ${source.title}`}
              language={source.language}
              claim={claim}
              mayTake={mayChange}
            >
              <CaptureText page={page} />
            </CaptureSurface>
            <PartLinks page={page} path={path} />
          </>
        ) : (
          <p className="max-w-xl text-ui text-ink-2">
            No text could be read from this copy. Save its file to look at it; paste what it says as another
            copy, so that passages can be pinned to it.
          </p>
        )}
      </div>
      <aside aria-label="Beside the copy" className="grid gap-5 wide:col-start-2">
        <section aria-labelledby="passages-here">
          <h2 id="passages-here" className="mb-1 text-[13px] font-semibold">
            {page.passages.length === 1
              ? "1 passage pinned to it"
              : `${page.passages.length} passages pinned to it`}
          </h2>
          <PassagesHere page={page} address={passageAddress} />
        </section>
        <CaptureFacts copy={copy} sourceId={source.id} />
        {page.others.length > 0 ? (
          <nav aria-label="Other copies" className="text-small text-ink-2">
            <h2 className="mb-1 text-[13px] font-semibold text-ink">Other copies of this source</h2>
            <ul>
              {page.others.map(({ captureId, at }) => (
                <li key={captureId}>
                  <Link
                    href={address(`/sources/${source.id}/captures/${captureId}`, {
                      claim: beside,
                      passage: asked?.id,
                    })}
                    prefetch={false}
                    className="text-accent underline"
                  >
                    <When at={at} />
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </aside>
    </div>
  );
}

function AsItCame({ page, address }: { page: CapturePage; address: string }) {
  const { copy, source, asked, pageStarts } = page;
  const title = `The copy of ${source.title} as it came`;
  if (servedAs(copy.mediaType).shown !== "byPages") return <CaptureFile address={address} title={title} />;
  const place = asked && "start" in asked ? asked.start : 0;
  return <PdfPages address={address} title={title} page={pageAt(pageStarts, place)} />;
}

function Beside({ claim }: { claim: ClaimBeside }) {
  const reference = claimReference(claim.number);
  return (
    <section
      aria-label={`The claim ${reference}`}
      className="rounded-md border border-rule bg-sheet p-3 wide:col-start-2"
    >
      <p className="mb-1 flex flex-wrap items-center gap-2">
        <Link href={`/claims/${reference}`} prefetch={false} className="text-accent underline">
          {reference}
        </Link>
        <VerdictTag verdict={claim.verdict} />
        <StageTag stage={claim.stage} />
      </p>
      <p dir="auto" className="font-serif text-read break-words">
        {claim.wording}
      </p>
    </section>
  );
}

function View({ href, isShown, children }: { href: string; isShown: boolean; children: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-current={isShown ? "page" : undefined}
      className="text-accent underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {children}
    </Link>
  );
}
