import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { signInWithPassword } from "@/lib/usecases/people/sign-in";

const SESSION_SECONDS = 12 * 60 * 60;

/** Sessions are signed cookies; what they allow is read from the database at every request (lib/auth/session.ts). */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      name: "password",
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const answer = await signInWithPassword({
          email: credentials?.email ?? "",
          password: credentials?.password ?? "",
          address: addressOf(request.headers),
        });
        if (!answer.ok) throw new Error(answer.sentence);
        return { id: answer.personId, sessionVersion: answer.sessionVersion };
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (user) return { personId: user.id, sessionVersion: user.sessionVersion };
      return token;
    },
    session({ session, token }) {
      return { ...session, user: undefined, personId: token.personId, sessionVersion: token.sessionVersion };
    },
  },
};

/** The address that an attempt came from, as the nearest proxy tells it. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.["x-forwarded-for"];
  const last = typeof forwarded === "string" ? forwarded.split(",").at(-1)?.trim() : undefined;
  return last || "unknown";
}
