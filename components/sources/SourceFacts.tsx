import Link from "next/link";
import { ConfidentialTag } from "@/components/confidential/ConfidentialTag";
import { languageOptions } from "@/components/stories/languages";
import { When } from "@/components/ui/When";
import { publishedOnWords } from "@/lib/domain/sources/published-on";
import type { SourceDossier } from "@/lib/domain/sources/source-shapes";
import { SOURCE_KIND_WORDS } from "@/lib/domain/sources/vocabulary";
import { SourceAddress } from "./SourceAddress";

/** Who published it, what it is, when, by whom, where. What is not known is left out. */
export function SourceFacts({ source }: { source: SourceDossier }) {
  const { confidential, outlet, kind, authors, publishedOn, language, url } = source;
  return (
    <div className="mt-1 max-w-3xl text-ink-2">
      <p className="flex flex-wrap gap-x-3.5">
        {outlet ? (
          <Link href={`/outlets/${outlet.id}`} prefetch={false} className="text-accent underline">
            {outlet.name}
          </Link>
        ) : confidential ? (
          <ConfidentialTag />
        ) : (
          <span>No outlet</span>
        )}
        <span>{SOURCE_KIND_WORDS[kind]}</span>
        {publishedOn ? <span>{publishedOnWords(publishedOn, "en-GB")}</span> : null}
        {authors ? (
          <span>
            by <bdi className="wrap-anywhere">{authors}</bdi>
          </span>
        ) : null}
        {language ? (
          <span>{languageOptions(language).find(({ value }) => value === language)?.label}</span>
        ) : null}
      </p>
      {url ? (
        <p>
          <SourceAddress url={url} />
        </p>
      ) : null}
      <p className="text-small text-ink-3">
        Added by {source.addedBy}, <When at={source.addedAt} />
      </p>
    </div>
  );
}
