import { sayCorrection } from "../../corrections/correction";
import { STANCE_WORDS } from "../../evidence/vocabulary";
import { displayAddress } from "../../sources/display-address";
import { publishedOnWords } from "../../sources/published-on";
import type { AnnotatedClaim, AnnotatedSource } from "./annotated-draft";
import { sayDay } from "./say-day";
import type { WordParagraph } from "./word-document";

/** What is said of a claim's status, a paragraph each: the status itself first. `zone` is IANA. */
export function statusLines(claim: AnnotatedClaim, zone: string): WordParagraph[] {
  const signed = claim.signedOff
    ? `Signed off by ${claim.signedOff.by}, ${sayDay(claim.signedOff.at, zone)}.`
    : "Not signed off: a working copy.";
  return [
    [{ text: claim.status, bold: true }],
    ...[
      signed,
      ...claim.overrides.map((override) => `Signed off over a gate: ${override}`),
      ...(claim.legalRisk ? ["Legal risk."] : []),
      ...(claim.allegation ? ["Allegation against a person."] : []),
      ...claim.flags,
    ].map(small),
  ];
}

/** Its wording, what of it holds, and what was corrected. */
export function wordingLines(claim: AnnotatedClaim, zone: string): WordParagraph[] {
  const { wording, narrowerWording, corrections } = claim;
  return [
    [{ text: wording }],
    ...(narrowerWording === "" ? [] : [small(`What holds: ${narrowerWording}`)]),
    ...corrections.map((correction) => {
      const { by, at, publishedAt } = correction;
      const published = publishedAt ? ` Published text corrected ${sayDay(publishedAt, zone)}.` : "";
      return small(`${sayCorrection(correction)} ${by}, ${sayDay(at, zone)}.${published}`);
    }),
  ];
}

/** What it rests on, a paragraph a source. */
export function sourceLines({ sources }: AnnotatedClaim): WordParagraph[] {
  return sources.length === 0 ? [small("No sources yet.")] : sources.map(sourceLine);
}

function sourceLine({ stance, title, outlet, publishedOn, locator, url }: AnnotatedSource): WordParagraph {
  const facts = [
    title,
    outlet === title ? "" : outlet,
    publishedOn && publishedOnWords(publishedOn, "en-GB"),
    locator,
  ];
  const told = facts.filter(Boolean).join(", ");
  return [
    { text: `${STANCE_WORDS[stance]}: `, bold: true, small: true },
    { text: told, small: true },
    ...(/^https?:\/\//i.test(url)
      ? [
          { text: ", ", small: true },
          { text: displayAddress(url), href: url, small: true },
        ]
      : []),
  ];
}

function small(text: string): WordParagraph {
  return [{ text, small: true }];
}
