import fc from "fast-check";
import { expect, test } from "vitest";
import { VERDICT_WORDS, VERDICTS } from "../../claims/vocabulary";
import { toGraph } from "./documents";
import { claimReviewItems } from "./parse";
import type { ReviewedClaim } from "./reviewed-claim";
import { toReviewNode } from "./serialize";

const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom("=1+1", "שלום", "👩🏽‍💻", "a\r\nb", "1 < 2", "x".repeat(100_000)),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(" ").replace(/\s+/g, " ").trim())
  .filter((text) => /\p{L}/u.test(text));

const claim: fc.Arbitrary<ReviewedClaim> = fc.record({
  reference: fc.constant("C-4"),
  wording: words,
  verdict: fc.constantFrom(...VERDICTS),
  rating: fc.constantFrom(2, 3, 4),
  narrowerWording: fc.constant(""),
  trueUntil: fc.constant(""),
  attributionKind: fc.constantFrom("named_person" as const, "outlet" as const),
  attributedTo: words,
  signedOffAt: fc.constant("2026-11-23T12:00:00.000Z"),
  corrections: fc.constant([]),
  evidence: fc.constant([]),
});

test("what leaves as ClaimReview comes back as a claim of who made it, with the verdict as its fact check says it", () => {
  fc.assert(
    fc.property(claim, (sent) => {
      const publication = {
        publisher: { name: "The Desk", url: "https://d.example" },
        url: "https://d.example/f/a#C-4",
      };
      const { items, problems } = claimReviewItems([
        JSON.parse(JSON.stringify(toGraph([toReviewNode(sent, publication)]))),
      ]);
      expect(problems).toEqual([]);
      const [{ claim: read, sources } = { claim: null, sources: [] }] = items;
      expect(read?.wording?.text).toBe(sent.wording);
      expect(read?.attributedTo?.text).toBe(sent.attributedTo);
      expect(read?.attributionKind?.text).toBe(sent.attributionKind);
      expect(read?.verdict?.text.startsWith(VERDICT_WORDS[sent.verdict])).toBe(true);
      expect(sources[0]?.url?.text).toBe(publication.url);
      expect(sources[0]?.outletName?.text).toBe("The Desk");
    }),
  );
});
