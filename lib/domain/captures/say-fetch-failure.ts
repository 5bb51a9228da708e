import type { FetchFailure } from "./fetch-failure";

/** Why there is no copy, and what to do next, in words. `host` is that of the address: "example.org". */
export function sayFetchFailure(failure: FetchFailure, host: string): string {
  switch (failure.is) {
    case "notAnAddress":
      return "This is not an address that a page can be fetched from. Correct the source’s address, or upload a copy.";
    case "otherScheme":
      return "Only http and https addresses are fetched, and this leads to another kind. Upload a copy instead.";
    case "credentials":
      return "The address holds a name or a password, and such addresses are not fetched. Take them out of it, or upload a copy.";
    case "otherPort":
      return "The address leads to a port that Galley does not fetch from. Upload a copy instead.";
    case "ownNetwork":
      return "The address leads into a private network, and Galley fetches from the public web alone. Upload a copy instead.";
    case "unknownHost":
      return `No server is known by the name ${host}. Check the address; if the site is gone, upload a copy from an archive.`;
    case "unreachable":
      return `${host} could not be reached. Try again later, or open it in your browser and upload a copy.`;
    case "brokenOff":
      return `${host} broke the connection off before the page was whole. Try again later, or upload a copy.`;
    case "notSecure":
      return `${host} could not prove that it is ${host}: its certificate is not valid. Look at it in your browser, and upload a copy if you trust it.`;
    case "tooManyRedirects":
      return `${host} sends the reader on and on, more than five times. Open it in your browser, and correct the source’s address to where you end up.`;
    case "tooLarge":
      return "It is larger than 20 MB. Save the part that matters, and upload that.";
    case "unpacksHuge":
      return "It is small when sent and unpacks to more than 20 MB, so it was not taken. Save the part that matters, and upload that.";
    case "timeout":
      return `${host} did not send the whole page within 20 seconds. Try again later, or upload a copy.`;
    case "damaged":
      return `What ${host} sent cannot be read. Open it in your browser, and upload a copy.`;
    case "empty":
      return `${host} sent an empty page. Open it in your browser, and upload a copy.`;
    case "otherKind":
      return `${host} sent a file of a kind that Galley does not keep (${failure.mediaType}). Upload what matters of it as PDF, HTML, a picture or text.`;
    case "paywall":
      return `${host} shows this to subscribers only. Open it with the newsroom’s subscription, save the page, and upload it.`;
    case "signIn":
      return `${host} shows this to people who have signed in. Sign in with your browser, save the page, and upload it.`;
    case "robotsWall":
      return `${host} lets no programs read this, or not so soon again. Open it in your browser, save the page, and upload it.`;
    case "closed":
      return `${host} refused to give this to Galley: it is closed to programs, or behind a paywall. Open it in your browser, save the page, and upload it.`;
    case "legal":
      return `${host} withholds this for legal reasons. If you have a copy, upload it.`;
    case "notFound":
      return `${host} has no page at this address (404). Check the address; if the page is gone, upload a copy from an archive.`;
    case "vanished":
      return `${host} says that this page was removed for good (410). If you have a copy, or an archive has one, upload it.`;
    case "status":
      return failure.status >= 500
        ? `${host} is out of order (${failure.status}). Try again later, or upload a copy.`
        : `${host} answered that it cannot show this (${failure.status}). Open it in your browser, and upload a copy.`;
  }
}
