import Link from "next/link";
import type { ClaimPlace } from "@/lib/domain/claims/claim-dossier";
import { DossierSection } from "./DossierSection";

/** The stories that the claim stands in, with its words in their newest drafts. */
export function ClaimDossierPlaces({ places, level }: { places: ClaimPlace[]; level: 1 | 2 }) {
  return (
    <DossierSection level={level} title="Where it stands">
      <ul className="grid gap-2">
        {places.map((place) => (
          <li key={place.storyId}>
            <Link
              href={`/stories/${place.storyId}`}
              prefetch={false}
              className="font-[550] text-accent underline"
            >
              {place.title}
            </Link>
            {place.words === null ? (
              <p className="text-small text-ink-3">Not marked in draft {place.draft}.</p>
            ) : (
              <blockquote className="mt-1 line-clamp-4 border-l-2 border-rule pl-3 font-serif text-read break-words">
                {place.words}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </DossierSection>
  );
}
