import Link from "next/link";

/** A sentence in which every claim leads to its own page: "Depends on C-3, which is refuted." */
export function LinkedReferences({ children }: { children: string }) {
  let at = 0;
  return children.split(/(C-\d+)/).map((part) => {
    const start = at;
    at += part.length;
    if (!/^C-\d+$/.test(part)) return part;
    return (
      <Link key={start} href={`/claims/${part}`} prefetch={false} className="text-accent underline">
        {part}
      </Link>
    );
  });
}
