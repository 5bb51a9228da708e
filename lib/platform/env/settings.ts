import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";

/** What the environment says, checked. The one place that knows the variables' names; README has the same table. */
export type Settings = {
  databaseUrl: string | null;
  port: number;
  dataFolder: string;
  address: string;
  /** What the newsroom is called where it publishes. */
  newsroom: string;
  sessionSecret: string | null;
  samplePassword: string | null;
  openIdConnect: OpenIdConnect | null;
  trustedProxies: number;
  /** Whether the web server works off the queue itself, or `npm run worker` does. */
  worker: "inside" | "apart";
  timestamps: TimestampSettings | null;
  /** The ports of the public web that pages are fetched from. */
  fetchPorts: number[];
  /** For tests alone: "127.0.0.1:8080", the one server that stands for the whole web. */
  testWeb: string | null;
};

/** The RFC 3161 authority that stamps saved copies, and the PEM file of the certificates that vouch for it. */
export type TimestampSettings = { url: string; caFile: string };

export type OpenIdConnect = { issuer: string; clientId: string; clientSecret: string; name: string };

export type Variables = Record<string, string | undefined>;

/**
 * Every problem is a sentence, and all are told at once. Secrets are never repeated in them. Only a web server signs
 * sessions, so only it needs the secret for that.
 */
export function readSettings(
  variables: Variables,
  reader: "web server" | "command line" = "web server",
): { ok: true; settings: Settings } | { ok: false; problems: string[] } {
  const parsed = ENVIRONMENT.safeParse(withoutBlanks(variables));
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => issue.message) };
  const found = parsed.data;
  const address = found.NEXTAUTH_URL?.replace(/\/$/, "") ?? `http://localhost:${found.PORT}`;
  if (reader === "web server" && found.DATABASE_URL && !found.NEXTAUTH_SECRET) {
    return { ok: false, problems: [SECRET_IS_REQUIRED] };
  }
  return {
    ok: true,
    settings: {
      databaseUrl: found.DATABASE_URL ?? null,
      port: found.PORT,
      dataFolder: found.GALLEY_DATA,
      address,
      newsroom: found.GALLEY_NEWSROOM?.trim() ?? new URL(address).hostname,
      sessionSecret: found.NEXTAUTH_SECRET ?? null,
      samplePassword: found.GALLEY_SAMPLE_PASSWORD ?? null,
      openIdConnect: openIdConnect(found),
      trustedProxies: found.GALLEY_PROXIES,
      worker: found.GALLEY_WORKER,
      timestamps:
        found.GALLEY_TSA_URL && found.GALLEY_TSA_CA
          ? { url: found.GALLEY_TSA_URL, caFile: found.GALLEY_TSA_CA }
          : null,
      fetchPorts: found.GALLEY_FETCH_PORTS,
      testWeb: found.GALLEY_TEST_WEB ?? null,
    },
  };
}

const SECRET_LENGTH = 32;
const SECRET_IS_REQUIRED =
  'With DATABASE_URL set, NEXTAUTH_SECRET is required, and the same on every instance. "openssl rand -base64 32" makes one.';
const OIDC_NAMES = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"] as const;

const ENVIRONMENT = z
  .object({
    DATABASE_URL: z
      .string()
      .refine(
        isDatabaseAddress,
        "DATABASE_URL must be a PostgreSQL address with a host and a database, such as postgresql://galley:password@db.example.org:5432/galley.",
      )
      .optional(),
    PORT: wholeNumber("PORT", 1, 65_535, 3000),
    GALLEY_DATA: z.string().default(".galley"),
    NEXTAUTH_URL: z
      .string()
      .refine(
        isOrigin,
        "NEXTAUTH_URL must be the address at which people open Galley, without a path, such as https://galley.example.org.",
      )
      .optional(),
    NEXTAUTH_SECRET: z
      .string()
      .min(
        SECRET_LENGTH,
        `NEXTAUTH_SECRET must have at least ${SECRET_LENGTH} characters. "openssl rand -base64 32" makes one.`,
      )
      .optional(),
    GALLEY_SAMPLE_PASSWORD: z
      .string()
      .refine(
        (password) => password.length >= LIMITS.password.min && password.length <= LIMITS.password.max,
        `GALLEY_SAMPLE_PASSWORD must have ${LIMITS.password.min} to ${LIMITS.password.max} characters.`,
      )
      .optional(),
    OIDC_ISSUER: z
      .string()
      .refine(
        isWebAddress,
        "OIDC_ISSUER must be the https address of your sign-in service, such as https://login.example.org.",
      )
      .optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z
      .string()
      .max(60, "OIDC_NAME must have at most 60 characters: it stands on a button.")
      .optional(),
    GALLEY_NEWSROOM: z
      .string()
      .max(
        120,
        "GALLEY_NEWSROOM must have at most 120 characters: it is the newsroom's name, as readers know it.",
      )
      .optional(),
    GALLEY_PROXIES: wholeNumber("GALLEY_PROXIES", 0, 10, 0),
    GALLEY_TSA_URL: z
      .string()
      .refine(
        isWebPage,
        "GALLEY_TSA_URL must be the http or https address of a time-stamping authority (RFC 3161), such as https://tsa.example.org/.",
      )
      .optional(),
    GALLEY_TSA_CA: z.string().optional(),
    GALLEY_WORKER: z
      .enum(["inside", "apart"], { error: 'GALLEY_WORKER must be "inside" or "apart".' })
      .default("inside"),
    GALLEY_FETCH_PORTS: z
      .string()
      .default("80,443")
      .transform((list) => list.split(",").map((port) => Number(port.trim() || Number.NaN)))
      .refine(
        (ports) => ports.every((port) => Number.isInteger(port) && port >= 1 && port <= 65_535),
        "GALLEY_FETCH_PORTS must be ports with commas between them, such as 80,443.",
      ),
    GALLEY_TEST_WEB: z
      .string()
      .regex(
        /^127\.0\.0\.1:\d{1,5}$/,
        "GALLEY_TEST_WEB is for tests: a server on this machine, such as 127.0.0.1:8080.",
      )
      .optional(),
  })
  .superRefine((found, context) => {
    if (found.GALLEY_TEST_WEB && found.NEXTAUTH_URL && !isOnThisMachine(found.NEXTAUTH_URL)) {
      context.addIssue({
        code: "custom",
        message:
          "GALLEY_TEST_WEB is for tests, and NEXTAUTH_URL says that people work here: leave GALLEY_TEST_WEB out.",
      });
    }
    if (Boolean(found.GALLEY_TSA_URL) !== Boolean(found.GALLEY_TSA_CA)) {
      context.addIssue({
        code: "custom",
        message:
          "GALLEY_TSA_URL and GALLEY_TSA_CA belong together: the authority that stamps saved copies, and a PEM file with the certificates that vouch for it.",
      });
    }
    const missing = OIDC_NAMES.filter((name) => !found[name]);
    if (missing.length > 0 && missing.length < OIDC_NAMES.length) {
      const given = OIDC_NAMES.filter((name) => found[name]);
      context.addIssue({
        code: "custom",
        message: `${given.join(", ")} ${given.length > 1 ? "are" : "is"} set, but ${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} missing. Your own sign-in needs all four; leave all four out to do without it.`,
      });
    }
  });

function openIdConnect(found: z.infer<typeof ENVIRONMENT>): OpenIdConnect | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = found;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_NAME) return null;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME };
}

/** A variable that is set to nothing counts as not set, as compose files and CI systems leave them. */
function withoutBlanks(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}

function wholeNumber(name: string, least: number, most: number, standard: number) {
  return z
    .string()
    .default(String(standard))
    .transform((text, context) => {
      const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
      if (number >= least && number <= most) return number;
      context.addIssue({
        code: "custom",
        message: `${name} must be a whole number from ${least} to ${most}; it is "${text}".`,
      });
      return z.NEVER;
    });
}

function isDatabaseAddress(text: string) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !["postgres:", "postgresql:"].includes(url.protocol)) return false;
  return (url.hostname !== "" || url.searchParams.has("host")) && url.pathname.length > 1;
}

function isOrigin(text: string) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null && ["http:", "https:"].includes(url.protocol) && url.pathname === "/" && url.search === ""
  );
}

function isWebPage(text: string) {
  return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}

function isOnThisMachine(text: string) {
  return URL.canParse(text) && ["localhost", "127.0.0.1"].includes(new URL(text).hostname);
}

function isWebAddress(text: string) {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname));
}
