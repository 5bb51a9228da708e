import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import type { SignedIn } from "@/lib/usecases/people/sign-in";

/** A working day with its evening. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** People come by https: then cookies are sent over nothing else. */
export function isSecure(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
}

/** As next-auth names and guards its session cookie, said here because sign-in and next-auth both set it. */
export function sessionCookie() {
  const secure = isSecure();
  return {
    name: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/**
 * Signs this browser in, from a server action: the same cookie that next-auth sets, encrypted by next-auth. It says who
 * and under which session version, and nothing else.
 */
export async function startSession({ personId, sessionVersion }: SignedIn): Promise<void> {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start Galley with npm start.");
  const token = await encode({ token: { personId, sessionVersion }, secret, maxAge: SESSION_SECONDS });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_SECONDS });
}
