"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";

/** For whoever has been signed out meanwhile: back here after signing in. */
export function SignInAgain() {
  const path = usePathname();
  const search = useSearchParams().toString();
  const next = encodeURIComponent(search ? `${path}?${search}` : path);
  return (
    <Link className="text-accent underline" href={`/sign-in?next=${next}`}>
      Sign in again
    </Link>
  );
}
