import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { authHandler } from "./handler";
import { NEWSROOM_SERVICE } from "./newsroom-service";

/**
 * Begins a sign-in by the newsroom's own service, from a server action, so that the button works before scripts have
 * loaded: next-auth's own endpoint is asked within the process, with the token against forged requests that it wants.
 * Gives the address to go to: the service's, or back to the sign-in page when it does not answer.
 */
export async function startNewsroomSignIn(next: string): Promise<string> {
  const { csrfToken } = await ask("csrf", []).then((answer) => answer.json());
  const body = new URLSearchParams({ csrfToken, callbackUrl: next, json: "true" });
  const { url } = await ask("signin", [NEWSROOM_SERVICE], body).then((answer) => answer.json());
  const isElsewhere = typeof url === "string" && !url.startsWith(`${process.env.NEXTAUTH_URL}/`);
  return isElsewhere ? url : `/sign-in?error=OAuthSignin&next=${encodeURIComponent(next)}`;
}

async function ask(action: string, rest: string[], body?: URLSearchParams): Promise<Response> {
  const address = `${process.env.NEXTAUTH_URL}/api/auth/${[action, ...rest].join("/")}`;
  const request = new NextRequest(address, body ? { method: "POST", body } : {});
  const answer = await authHandler(request, { params: Promise.resolve({ nextauth: [action, ...rest] }) });
  await passOn(answer);
  return answer;
}

/** What next-auth wants to remember until the person comes back: state, nonce, PKCE. */
async function passOn(answer: Response): Promise<void> {
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
}
