import http from "node:http";
import https from "node:https";
import type { LookupFunction, Socket } from "node:net";
import { type Destination, mayConnect } from "./check-destination";
import type { FetchRules } from "./fetch-rules";
import { FetchStopped } from "./stopped";

/** What is asked with, and what is sent. */
type Sending = { method: "GET" | "POST"; headers: Record<string, string>; body: string };

/** One request, to the addresses that were checked and no others. Redirects are not followed here. */
export function requestOnce(
  { url, port, addresses }: Destination,
  rules: FetchRules,
  signal: AbortSignal,
  sending: Sending = GET,
): Promise<http.IncomingMessage> {
  // The certificate is still checked for the name: only where the connection goes is said here.
  const lookup: LookupFunction = (_, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, addresses);
    else answer(null, first?.address ?? "", first?.family);
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? https : http).request(url, {
      ...{ method: sending.method, headers: sending.headers },
      ...{ agent: false, lookup, signal, maxHeaderSize: HEADER_BYTES },
      insecureHTTPParser: false,
    });
    // Once more where it went: whatever Node may do between, no other address is spoken to.
    request.on("socket", (socket: Socket) =>
      socket.once("connect", () => {
        if (!mayConnect(socket.remoteAddress ?? "", port, rules))
          request.destroy(new FetchStopped({ is: "ownNetwork" }));
      }),
    );
    request.on("response", resolve);
    request.on("error", reject);
    // Another protocol is not spoken.
    request.on("upgrade", () => request.destroy(new FetchStopped({ is: "damaged" })));
    request.end(sending.body);
  });
}

const HEADER_BYTES = 32 * 1024;

/** No cookies, nothing of the newsroom. */
const GET: Sending = {
  method: "GET",
  body: "",
  headers: {
    "user-agent": "Mozilla/5.0 (compatible; Galley; fact checking)",
    accept: "text/html,application/xhtml+xml,application/pdf,text/plain,image/*;q=0.9,*/*;q=0.8",
    "accept-encoding": "gzip, br",
    "accept-language": "*",
  },
};
