import { STYLE_SHA256 } from "../exchange/public-page/style";

/** What protects every request, as pure rules; proxy.ts applies them. */

type Request = {
  method: string;
  origin: string | null;
  /** Sec-Fetch-Site */
  fetchSite: string | null;
  host: string | null;
  /** NEXTAUTH_URL: the address that people use, where a proxy in front says another host. */
  publicAddress: string | null;
};

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a write comes from another site, or does not say where it comes from. Browsers send Origin with every write;
 * one without it is refused, which Next alone would let through.
 */
export function isForeignWrite({ method, origin, fetchSite, host, publicAddress }: Request): boolean {
  if (READS.has(method)) return false;
  if (fetchSite !== null && fetchSite !== "same-origin" && fetchSite !== "none") return true;
  if (origin === null || !URL.canParse(origin)) return true;
  if (publicAddress !== null && URL.canParse(publicAddress) && new URL(publicAddress).origin === origin)
    return false;
  return new URL(origin).host !== host;
}

/** No inline script, no inline style, nothing from elsewhere. `signInService`: the address of the newsroom's own, if any. */
export function contentSecurityPolicy(
  nonce: string,
  isDevelopment: boolean,
  signInService: string | null = null,
): string {
  // Browsers hold form-action against redirects too, and the sign-in form leads on to the newsroom's own service.
  const formTargets = signInService && URL.canParse(signInService) ? ` ${new URL(signInService).origin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${formTargets}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

const SAVED_FILE = /^\/sources\/[^/]+\/captures\/[^/]+\/file$/;

/**
 * For the bytes of a saved copy: somebody else's page, which may be hostile. Sandboxed, so that they are of no origin: no cookie, no storage, no form, no window, and
 * no script, whoever opens them and however. Nothing is loaded but what the file carries in itself. Shown only within
 * Galley's own pages.
 */
const SAVED_FILE_HEADERS = [
  [
    "content-security-policy",
    [
      "sandbox",
      "default-src 'none'",
      "img-src data:",
      "media-src data:",
      "font-src data:",
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ].join("; "),
  ],
  ["x-frame-options", "SAMEORIGIN"],
  ["referrer-policy", "no-referrer"],
  ["x-dns-prefetch-control", "off"],
] as const;

const PDF_FRAME = /^\/pdf\//;

/**
 * For the frame that draws PDFs (public/pdf). Sandboxed too, so of no origin; its own two scripts run, and nothing else
 * loads. Whoever has no origin asks for scripts from another one, so these may be asked for by all: they are public code.
 */
const PDF_FRAME_HEADERS = [
  [
    "content-security-policy",
    [
      "sandbox allow-scripts",
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'unsafe-inline'",
      "img-src data: blob:",
      "font-src data: blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ].join("; "),
  ],
  ["x-frame-options", "SAMEORIGIN"],
  ["referrer-policy", "no-referrer"],
  ["access-control-allow-origin", "*"],
] as const;

const PUBLIC = /^\/f(\/|$)/;
const EMBEDDED = /^\/f\/[^/]+\/embed$/;

/** What is published: its own style and nothing else; the same for everybody, so without a nonce. */
function publicHeaders(framedBy: "'none'" | "*"): OwnHeaders {
  return [
    [
      "content-security-policy",
      [
        "default-src 'none'",
        `style-src 'sha256-${STYLE_SHA256}'`,
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${framedBy}`,
      ].join("; "),
    ],
    ["referrer-policy", "strict-origin-when-cross-origin"],
  ];
}

/** The one page that may be framed by others: it can do nothing but be read, and lead to its own page. */
const EMBEDDED_HEADERS: OwnHeaders = [
  ...publicHeaders("*"),
  ["x-frame-options", null],
  ["cross-origin-resource-policy", "cross-origin"],
];

const FEED = /^\/f\/feed\.(atom|json)$/;

/** Readers of feeds run in pages of their own: any may ask. What is asked for is the same for everybody, and no cookie counts. */
const FEED_HEADERS: OwnHeaders = [
  ...publicHeaders("'none'"),
  ["cross-origin-resource-policy", "cross-origin"],
  ["access-control-allow-origin", "*"],
];

type OwnHeaders = readonly (readonly [name: string, value: string | null])[];

/**
 * What a path is answered with in place of the headers of all others; null for one that is left out. What is not Galley's
 * own stands under its own policy, and so does what everybody may read.
 */
export function ownHeadersOf(path: string): OwnHeaders {
  if (SAVED_FILE.test(path)) return SAVED_FILE_HEADERS;
  if (EMBEDDED.test(path)) return EMBEDDED_HEADERS;
  if (FEED.test(path)) return FEED_HEADERS;
  if (PUBLIC.test(path)) return publicHeaders("'none'");
  return PDF_FRAME.test(path) ? PDF_FRAME_HEADERS : [];
}

export const SECURITY_HEADERS = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  // Not "no-referrer": with that, forms sent before scripts have loaded say "Origin: null", and are refused.
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()"],
] as const;
