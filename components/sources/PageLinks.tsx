import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";

type Props = {
  label: string;
  /** The address of the first page; null while this is it. */
  first: string | null;
  /** The address of the next page; null on the last. */
  next: string | null;
};

/** The way on, and back to the beginning. Nothing when all is on one page. */
export function PageLinks({ label, first, next }: Props) {
  if (!first && !next) return null;
  return (
    <nav aria-label={label} className="mt-4 flex gap-2">
      {first ? (
        <Link href={first} prefetch={false} className={buttonClasses()}>
          First page
        </Link>
      ) : null}
      {next ? (
        <Link href={next} prefetch={false} className={buttonClasses()}>
          Next page
        </Link>
      ) : null}
    </nav>
  );
}
