/** A sentence in which every claim leads to where it opens: "C-4 not signed off". */
export function LinkedClaims({ children }: { children: string }) {
  let at = 0;
  return children.split(/(C-\d+)/).map((part) => {
    const start = at;
    at += part.length;
    if (!/^C-\d+$/.test(part)) return part;
    return (
      <a
        key={start}
        href={`?claim=${part}`}
        data-claim={part.slice(2)}
        className="rounded-[2px] text-accent underline"
      >
        {part}
      </a>
    );
  });
}
