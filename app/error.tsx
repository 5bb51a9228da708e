"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/Button";
import { DATABASE_AWAY_DIGEST } from "@/lib/domain/refusal";

const TRY_AGAIN_MS = 5_000;

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a page that could not be read says. When the database is away it looks again by itself. */
export default function ErrorPage({ error }: Props) {
  const isAway = error.digest === DATABASE_AWAY_DIGEST;
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(() => window.location.reload(), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isAway]);
  return (
    <main className="mx-auto max-w-xl px-4 py-16">
      <h1 className="font-serif text-title font-semibold">
        {isAway ? "The database cannot be reached" : "This page could not be shown"}
      </h1>
      <p className="mt-3 mb-5 text-read text-ink-2">
        {isAway
          ? "Nothing is lost: what was saved is in the database, what you were typing is kept in this browser. This page looks again every few seconds and goes on as soon as the database answers."
          : "Something went wrong on our side. What you were typing is kept in this browser."}
        {!isAway && error.digest
          ? ` If it stays like this, tell your admin this number: ${error.digest}.`
          : null}
      </p>
      <Button look="primary" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </main>
  );
}
