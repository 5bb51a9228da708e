import { controlClasses } from "@/components/ui/Field";
import { ATOM_PATH, embedSnippet, JSON_FEED_PATH, pagePath } from "@/lib/domain/publication/public-address";

type Props = { host: string; slug: string; headline: string };

/** Where it is read, how another site shows it, and the feeds that tell of it. */
export function PublicLinks({ host, slug, headline }: Props) {
  const links = [
    { href: pagePath(slug), words: `${host}${pagePath(slug)}` },
    { href: ATOM_PATH, words: "Feed of verdicts and corrections, Atom" },
    { href: JSON_FEED_PATH, words: "The same, JSON" },
  ];
  return (
    <div className="grid gap-3">
      <ul className="grid gap-1 text-ui">
        {links.map(({ href, words }) => (
          <li key={href} className="wrap-anywhere">
            <a href={href} className="text-accent underline">
              {words}
            </a>
          </li>
        ))}
      </ul>
      <div className="grid gap-1">
        <label htmlFor="embed-snippet" className="text-[13px] font-[550]">
          For another site: paste this where the box is to stand
        </label>
        <textarea
          id="embed-snippet"
          readOnly
          rows={3}
          className={`${controlClasses} font-mono text-small`}
          value={embedSnippet(host, slug, headline)}
        />
      </div>
    </div>
  );
}
