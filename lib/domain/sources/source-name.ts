import type { SourceKind } from "./vocabulary";

type Named = { title: string; kind: SourceKind; authors: string; outlet: { name: string } | null };

/** What people call a source in a sentence: who publishes it; whoever posted it, where the outlet only carries posts. */
export function sourceName({ title, kind, authors, outlet }: Named): string {
  if (kind === "social_post" && authors !== "") return authors;
  return outlet?.name || title;
}
