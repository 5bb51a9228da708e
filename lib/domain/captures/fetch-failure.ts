/** Why an address gave no copy. Expected, so returned and not thrown; say-fetch-failure.ts says each in words. */
export type FetchFailure =
  /** Not an address of the web, or not one that a fetch may take. */
  | { is: "notAnAddress" | "otherScheme" | "credentials" | "otherPort" }
  /** It leads into the newsroom's own network, or to where nothing public is. */
  | { is: "ownNetwork" }
  | { is: "unknownHost" | "unreachable" | "brokenOff" | "notSecure" }
  | { is: "tooManyRedirects" }
  | { is: "tooLarge" | "unpacksHuge" | "timeout" }
  /** It answered with what no reader of the web reads. */
  | { is: "damaged" | "empty" }
  | { is: "otherKind"; mediaType: string }
  | { is: "paywall" | "signIn" | "robotsWall" | "closed" | "legal" }
  | { is: "notFound" | "vanished" }
  | { is: "status"; status: number };

/**
 * Whether the same fetch may well go through a while later. What the site decided (a paywall, a 404) stays so, and what
 * is forbidden is forbidden.
 */
export function isWorthRetrying(failure: FetchFailure): boolean {
  switch (failure.is) {
    case "unknownHost":
    case "unreachable":
    case "brokenOff":
    case "timeout":
      return true;
    case "status":
      return failure.status >= 500;
    default:
      return false;
  }
}

/** The source is no longer there: said by the server of it, not concluded from silence. */
export function saysItIsGone(failure: FetchFailure): boolean {
  return failure.is === "notFound" || failure.is === "vanished";
}

/**
 * What an answer of this HTTP status means for a copy of a page. Null for 2xx: the page is there. A challenge is a page
 * that asks whether a person is reading.
 */
export function failureOfStatus(status: number, isChallenge: boolean): FetchFailure | null {
  if (status >= 200 && status < 300) return null;
  if (isChallenge || status === 429) return { is: "robotsWall" };
  switch (status) {
    case 401:
      return { is: "signIn" };
    case 402:
      return { is: "paywall" };
    case 403:
      return { is: "closed" };
    case 404:
      return { is: "notFound" };
    case 410:
      return { is: "vanished" };
    case 451:
      return { is: "legal" };
    default:
      return { is: "status", status };
  }
}

/** As it is kept with the wish for a copy; "" for none. */
export function failureToKeep(failure: FetchFailure | null): string {
  return failure ? JSON.stringify(failure) : "";
}

/** What was kept by failureToKeep. */
export function keptFailure(kept: string): FetchFailure | null {
  return kept === "" ? null : (JSON.parse(kept) as FetchFailure);
}
