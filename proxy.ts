import { type NextRequest, NextResponse } from "next/server";
import {
  contentSecurityPolicy,
  isForeignWrite,
  ownHeadersOf,
  SECURITY_HEADERS,
} from "@/lib/domain/access/request-guard";

/** Before every request: writes from elsewhere are refused, and every answer carries the security headers. */
export function proxy(request: NextRequest) {
  const foreign = isForeignWrite({
    method: request.method,
    origin: request.headers.get("origin"),
    fetchSite: request.headers.get("sec-fetch-site"),
    host: request.headers.get("host"),
    publicAddress: process.env.NEXTAUTH_URL ?? null,
  });
  if (foreign) return new NextResponse("This was sent from another site and was refused.\n", { status: 403 });

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const isDevelopment = process.env.NODE_ENV === "development";
  const policy = contentSecurityPolicy(nonce, isDevelopment, process.env.OIDC_ISSUER ?? null);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-asked-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  for (const [name, value] of ownHeadersOf(request.nextUrl.pathname)) {
    if (value === null) response.headers.delete(name);
    else response.headers.set(name, value);
  }
  return response;
}

/**
 * A copy that is uploaded goes past: its route checks the same, and nothing holds its 20 MB in memory. So does the API,
 * which knows no cookies: whoever has no token is nobody there, wherever the request comes from (lib/api/door.ts).
 */
export const config = {
  matcher: ["/((?!_next/static|favicon.svg|copies/upload$|import/upload$|api/v1/).*)"],
};
