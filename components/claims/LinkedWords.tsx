import type { ReactNode } from "react";

type Props = { children: string; link: (reference: string, key: number) => ReactNode };

/** A sentence in which every claim's reference is drawn as a link: "Depends on C-3, which is refuted." */
export function LinkedWords({ children, link }: Props) {
  let at = 0;
  return children.split(/(C-\d+)/).map((part) => {
    const start = at;
    at += part.length;
    return /^C-\d+$/.test(part) ? link(part, start) : part;
  });
}
