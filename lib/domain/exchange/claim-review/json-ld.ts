/** schema.org's JSON-LD as we write it: fields that say nothing are left out. */
export type ReviewNode = ClaimReviewNode | ClaimNode;

export type ClaimReviewNode = {
  "@type": "ClaimReview";
  identifier: string;
  url: string;
  claimReviewed: string;
  reviewRating: RatingNode;
  author: WhoNode;
  datePublished?: string;
  dateModified?: string;
  itemReviewed: ClaimNode;
  citation?: WorkNode[];
  correction?: CorrectionNode[];
};

/** `text` stands in a claim of its own; within a review `claimReviewed` says it. */
export type ClaimNode = {
  "@type": "Claim";
  identifier?: string;
  url?: string;
  text?: string;
  author?: WhoNode;
  datePublished?: string;
  dateModified?: string;
  /** The verdict in words, where there is no review to say it. */
  creativeWorkStatus?: string;
  appearance?: WorkNode[];
  firstAppearance?: WorkNode;
  citation?: WorkNode[];
  correction?: CorrectionNode[];
};

export type RatingNode = {
  "@type": "Rating";
  alternateName: string;
  ratingExplanation?: string;
  ratingValue?: number;
  bestRating?: number;
  worstRating?: number;
};

export type WhoNode = { "@type": "Organization" | "Person"; name: string; url?: string };

export type WorkNode = {
  "@type": "CreativeWork";
  name: string;
  url?: string;
  publisher?: WhoNode;
  datePublished?: string;
};

export type CorrectionNode = { "@type": "CorrectionComment"; text: string; datePublished: string };

export type WithContext<Node> = { "@context": "https://schema.org" } & Node;
