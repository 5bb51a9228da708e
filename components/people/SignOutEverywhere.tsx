"use client";

import { useState, useTransition } from "react";
import { forgetAll } from "@/components/forms/kept-text";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { signOutEverywhereAction } from "@/lib/actions/people";

/** Ends every session of one's own, this one too. */
export function SignOutEverywhere({ personId }: { personId: string }) {
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState("");
  const signOut = () =>
    start(async () => {
      const reply = await signOutEverywhereAction({ personId }).catch(() => null);
      if (!reply?.ok) {
        setProblem(reply?.sentence ?? "The server could not be reached. Try again.");
        return;
      }
      forgetAll();
      window.location.assign("/sign-in");
    });
  return (
    <div className="grid justify-items-start gap-3">
      {problem ? <Notice look="problem">{problem}</Notice> : null}
      <Button disabled={pending} onClick={signOut}>
        Sign out everywhere
      </Button>
    </div>
  );
}
