import Link from "next/link";
import { LinkedWords } from "@/components/claims/LinkedWords";

/** Every claim leads to its own page. */
export function LinkedReferences({ children }: { children: string }) {
  return (
    <LinkedWords
      link={(reference, key) => (
        <Link key={key} href={`/claims/${reference}`} prefetch={false} className="text-accent underline">
          {reference}
        </Link>
      )}
    >
      {children}
    </LinkedWords>
  );
}
