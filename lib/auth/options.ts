import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { cameByService, newsroomProvider, personOfService } from "./newsroom-service";
import { checkPassword } from "./password-sign-in";
import { isSecure, SESSION_SECONDS, sessionCookie } from "./session-cookie";

/**
 * Sessions are encrypted cookies; what they allow is read from the database at every request (lib/auth/session.ts).
 * The sign-in page checks passwords in its own action, which works before scripts have loaded; programs use next-auth's
 * endpoint for the same.
 */
export function authOptions(): NextAuthOptions {
  const newsroom = newsroomProvider();
  return {
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/account" },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: sessionCookie() },
    providers: [PASSWORD, ...(newsroom ? [newsroom] : [])],
    callbacks: {
      async signIn({ account, profile }) {
        if (!cameByService(account)) return true;
        const answer = await personOfService(profile);
        return answer.ok || `/sign-in?error=${answer.error}`;
      },
      async jwt({ token, user, account, profile }) {
        if (!user) return token;
        if (!cameByService(account ?? null))
          return { personId: user.id, sessionVersion: user.sessionVersion };
        const answer = await personOfService(profile);
        if (!answer.ok) throw new Error("AccessDenied");
        return answer.person;
      },
      session({ session, token }) {
        return {
          ...session,
          user: undefined,
          personId: token.personId,
          sessionVersion: token.sessionVersion,
        };
      },
    },
  };
}

const PASSWORD = CredentialsProvider({
  name: "password",
  credentials: { email: {}, password: {} },
  async authorize(credentials) {
    const { email = "", password = "" } = credentials ?? {};
    const answer = await checkPassword({ email, password });
    if (!answer.ok) throw new Error(answer.refusal.code);
    return { id: answer.value.personId, sessionVersion: answer.value.sessionVersion };
  },
});
