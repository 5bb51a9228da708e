import type { Account, Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { readSettings } from "@/lib/platform/env/settings";
import { type SignedIn, signInByEmail } from "@/lib/usecases/people/sign-in";

/** The newsroom's own sign-in service, by OpenID Connect. One at most. */
export const NEWSROOM_SERVICE = "newsroom";

type Claims = Profile & { email_verified?: boolean | string };

/** What stands on its button; null when none is configured. */
export function newsroomServiceName(): string | null {
  return configured()?.name ?? null;
}

export function newsroomProvider(): OAuthConfig<Claims> | null {
  const service = configured();
  if (!service) return null;
  const { issuer, clientId, clientSecret, name } = service;
  return {
    ...{ id: NEWSROOM_SERVICE, type: "oauth", name, issuer, clientId, clientSecret },
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: ({ sub }) => ({ id: sub ?? "", sessionVersion: 0 }),
  };
}

type Answer = { ok: true; person: SignedIn } | { ok: false; error: "NotVerified" | "NoAccount" };

/** Who may come in by the service: people who have an account here already, by an address that the service has verified. */
export async function personOfService(claims: Claims | undefined): Promise<Answer> {
  const isVerified = claims?.email_verified === true || claims?.email_verified === "true";
  if (!claims?.email || !isVerified) return { ok: false, error: "NotVerified" };
  const person = await signInByEmail(claims.email);
  return person ? { ok: true, person } : { ok: false, error: "NoAccount" };
}

export function cameByService(account: Account | null): boolean {
  return account?.provider === NEWSROOM_SERVICE;
}

function configured() {
  const read = readSettings(process.env);
  return read.ok ? read.settings.openIdConnect : null;
}
