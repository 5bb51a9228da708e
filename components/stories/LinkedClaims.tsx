import { LinkedWords } from "@/components/claims/LinkedWords";

/** Every claim leads to where it opens beside the draft: "C-4 not signed off". */
export function LinkedClaims({ children }: { children: string }) {
  return (
    <LinkedWords
      link={(reference, key) => (
        <a
          key={key}
          href={`?claim=${reference}`}
          data-claim={reference.slice(2)}
          className="rounded-[2px] text-accent underline"
        >
          {reference}
        </a>
      )}
    >
      {children}
    </LinkedWords>
  );
}
