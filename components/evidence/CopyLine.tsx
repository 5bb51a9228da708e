import Link from "next/link";
import { When } from "@/components/ui/When";
import { type CopyState, copyAddress } from "@/lib/domain/passages/copy-state";

type Props = {
  copy: CopyState;
  sourceId: string;
  passageId: string;
  /** The claim beside which the copy opens: "C-4". */
  claim?: string;
};

/** How a passage stands to the saved copies of its source, with the way to its place in one. */
export function CopyLine({ copy, ...place }: Props) {
  return <p className="text-small text-ink-3">{sentence(copy, place)}</p>;
}

function sentence(copy: CopyState, { sourceId, ...place }: Omit<Props, "copy">) {
  switch (copy.is) {
    case "pinned":
      return (
        <>
          <Link href={copyAddress(sourceId, copy, place)} prefetch={false} className="text-accent underline">
            Pinned in the copy of <When at={copy.at} dayOnly />
          </Link>
          {copy.foundAs === "approximate" ? ", which has other words" : ""}
          {copy.goneSince ? (
            <span className="text-ink">
              . The words no longer stand in the source: seen <When at={copy.goneSince} dayOnly />.{" "}
              <Link href={`/sources/${sourceId}#gone`} prefetch={false} className="text-accent underline">
                See what changed
              </Link>
            </span>
          ) : null}
        </>
      );
    case "notFound":
      return (
        <>
          <span className="text-ink">These words are not in the copy of </span>
          <When at={copy.at} dayOnly />
          {". "}
          <Link href={copyAddress(sourceId, copy, place)} prefetch={false} className="text-accent underline">
            See what differs
          </Link>
        </>
      );
    case "noText":
      return "The saved copies are pictures: paste their text as another copy, so that the words can be pinned.";
    case "noWords":
      return "Nothing of it is quoted word for word, so that nothing is pinned in a saved copy.";
    case "noCopy":
      return "No copy is saved: what the source says can change or vanish.";
    case "kept":
      return copy.pinned
        ? "Pinned in a copy that only the people named on the source may see."
        : "Copies of this source are for the people named on it.";
  }
}
