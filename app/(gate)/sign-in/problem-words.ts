/** The codes that the newsroom's own sign-in service ends with, as sentences. What else the address says is never repeated. */
export function signInProblem(code: string | string[] | undefined): string | null {
  if (code === undefined) return null;
  return PROBLEMS.get(String(code)) ?? "You could not be signed in. Try again.";
}

const SERVICE_FAILED =
  "Your newsroom's sign-in did not answer as it should. Try again; if it stays like this, tell your admin.";

const PROBLEMS = new Map([
  ["NoAccount", "You have no account here, or it has been deactivated. Ask an admin to invite you."],
  [
    "NotVerified",
    "Your newsroom's sign-in does not say that your email address is verified, so it is not taken as yours. Tell whoever runs it, or sign in with a password.",
  ],
  ["OAuthSignin", SERVICE_FAILED],
  ["OAuthCallback", SERVICE_FAILED],
  ["Callback", SERVICE_FAILED],
]);
