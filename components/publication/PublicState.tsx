import { ReasonDialog } from "@/components/claims/ReasonDialog";
import { buttonClasses } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { When } from "@/components/ui/When";
import { takeDownFactBoxAction } from "@/lib/actions/publication";
import { LIMITS } from "@/lib/domain/limits";
import type { FactBoxScreen } from "@/lib/domain/publication/fact-box";
import { pagePath } from "@/lib/domain/publication/public-address";
import { PublicLinks } from "./PublicLinks";
import { PublishFactBox } from "./PublishFactBox";

/** What is public now, and what can be done about it. */
export function PublicState({ storyId, screen }: { storyId: string; screen: FactBoxScreen }) {
  const { box, standing, hold, may, story, claims } = screen;
  if (!box) return null;
  const chosen = new Set(box.claims.map(({ claimId }) => claimId));
  const problems = claims.flatMap(({ claimId, problem }) =>
    chosen.has(claimId) && problem ? [problem] : [],
  );
  const isReady = may.publish && !hold && (!standing || standing.isBehind);
  return (
    <section aria-labelledby="public-state" tabIndex={-1} className="grid gap-3 border-y border-rule py-4">
      <h2 id="public-state" className="font-serif text-draft font-semibold">
        {standing && !hold ? "Public now" : "Not public"}
      </h2>
      {standing ? (
        <p className="text-ui">
          Published by {standing.by}, <When at={standing.at} />.{" "}
          {standing.isBehind ? "What is saved below says something else: publish again to show it." : null}
        </p>
      ) : (
        <p className="text-ui text-ink-2">Nothing is published. It will stand at {pagePath(box.slug)}.</p>
      )}
      {standing && standing.rechecked.length > 0 ? (
        <Notice look="warning">
          {standing.rechecked.join(", ")}: shown as “Being checked again”, without a verdict, because it
          changed since it was published; one that is a legal risk and not cleared, without its words.
        </Notice>
      ) : null}
      {isReady && problems.length > 0 ? <Notice look="warning">{problems.join(" ")}</Notice> : null}
      <div className="flex flex-wrap items-center gap-2">
        {isReady ? (
          <PublishFactBox
            storyId={storyId}
            version={box.version}
            isRestricted={story.restricted}
            isAgain={standing !== null}
          />
        ) : null}
        {may.publish ? (
          <a
            href={`/stories/${storyId}/public/preview`}
            target="_blank"
            rel="noopener"
            className={buttonClasses()}
          >
            Preview what is saved
          </a>
        ) : null}
        {may.publish && standing ? (
          <ReasonDialog
            name={`take-down-${storyId}`}
            title="Take the fact box down"
            label="Take it down"
            look="danger"
            action={takeDownFactBoxAction}
            ids={{ storyId }}
            field={{ name: "reason", label: "Why", maxLength: LIMITS.reason }}
          >
            The page, the frames on other sites and its entries in the feeds are gone with the next request.
            Its address stays its own: published again, it is back there.
          </ReasonDialog>
        ) : null}
      </div>
      {standing && !hold ? <PublicLinks host={screen.host} slug={box.slug} headline={box.headline} /> : null}
    </section>
  );
}
