"use client";

import { forgetAll } from "@/components/forms/kept-text";

/** Signs out by next-auth's own endpoint, and forgets what was kept in this browser. */
export function SignOutButton() {
  return (
    <button
      type="button"
      onClick={signOut}
      className="block w-full rounded-md px-2 py-1 text-left hover:bg-wash"
    >
      Sign out
    </button>
  );
}

async function signOut() {
  forgetAll();
  const { csrfToken } = await fetch("/api/auth/csrf").then((answer) => answer.json());
  await fetch("/api/auth/signout", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, json: "true" }),
  });
  window.location.assign("/sign-in");
}
