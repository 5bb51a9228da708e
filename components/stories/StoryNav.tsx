"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** Where a story's parts are, seen from any page of it: "/stories/<id>" and below. */
const STORY = /^\/stories\/([0-9a-f-]{36})(\/|$)/i;

/** "This story" below the main navigation, on the pages of a story. Its file is for those who may take it away. */
export function StoryNav({
  label,
  mayTakeFile,
  mayPublish,
}: {
  label: string;
  mayTakeFile: boolean;
  mayPublish: boolean;
}) {
  const path = usePathname();
  const id = STORY.exec(path)?.[1];
  if (!id) return null;
  const parts = [
    { href: `/stories/${id}`, name: "Draft" },
    { href: `/claims?story=${id}`, name: "Claims" },
    { href: `/stories/${id}/sources`, name: "Sources" },
    { href: `/stories/${id}/timeline`, name: "Timeline" },
    { href: `/stories/${id}/drafts`, name: "Drafts" },
    { href: `/stories/${id}/history`, name: "History" },
    ...(mayPublish ? [{ href: `/stories/${id}/public`, name: "Fact box" }] : []),
  ];
  // A page of its own, without this navigation: the browser loads it.
  const printed = `/stories/${id}/annotated`;
  return (
    <nav aria-label={label} className="mt-4">
      <p aria-hidden="true" className="px-2.5 py-1 text-[11px] font-semibold text-ink-3">
        This story
      </p>
      <ul className="grid gap-0.5">
        {parts.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={path === href ? "page" : undefined}
              className="block rounded-md px-2.5 py-1.5 text-ink-2 hover:bg-wash aria-[current=page]:bg-wash aria-[current=page]:font-[550] aria-[current=page]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
        <li>
          <a href={printed} className="block rounded-md px-2.5 py-1.5 text-ink-2 hover:bg-wash">
            Print or save
          </a>
        </li>
        {mayTakeFile ? (
          <li>
            <a
              href={`/stories/${id}/file`}
              download
              className="block rounded-md px-2.5 py-1.5 text-ink-2 hover:bg-wash"
            >
              File for a lawyer
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
