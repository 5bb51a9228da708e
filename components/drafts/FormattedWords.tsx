import type { InlineMark } from "@/lib/domain/drafts/draft-blocks";
import { markedSegments } from "@/lib/domain/drafts/marked-segments";

type Props = { start: number; text: string; formats: readonly InlineMark[] };

/**
 * Words with their emphasis and links. A link is drawn, not followed: words of a draft are for selecting, and may be
 * within the link that opens a claim.
 */
export function FormattedWords({ start, text, formats }: Props) {
  const end = start + text.length;
  const within = formats.filter((mark) => mark.start < end && mark.end > start);
  if (within.length === 0) return text;
  const marks = within.map((mark, index) => ({ id: String(index), start: mark.start, end: mark.end }));
  return markedSegments({ start, end }, marks).map((run) => {
    const words = text.slice(run.start - start, run.end - start);
    const kinds = run.marks.flatMap((id) => within[Number(id)] ?? []);
    if (kinds.length === 0) return words;
    const link = kinds.find((mark) => mark.kind === "link");
    const classes = [
      kinds.some(({ kind }) => kind === "strong") ? "font-semibold" : "",
      kinds.some(({ kind }) => kind === "italic") ? "italic" : "",
      link ? "draft-link" : "",
    ];
    return (
      <span key={run.start} className={classes.filter(Boolean).join(" ")} title={link?.href}>
        {words}
      </span>
    );
  });
}
