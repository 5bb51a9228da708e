"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import type { Reply } from "@/lib/actions/door";
import {
  deactivatePersonAction,
  makePasswordLinkAction,
  reactivatePersonAction,
  signOutEverywhereAction,
} from "@/lib/actions/people";
import { type HandedLink, LinkToHandOver } from "./LinkToHandOver";
import type { PersonShown } from "./person-shown";

const NOT_REACHED = "The server could not be reached, so nothing was changed. Try again.";

/** What can be done with an account besides changing what is said about it. */
export function PersonActions({ person, isSelf }: { person: PersonShown; isSelf: boolean }) {
  const [pending, start] = useTransition();
  const [said, setSaid] = useState<{ look: "good" | "problem"; words: string } | null>(null);
  const [link, setLink] = useState<HandedLink | null>(null);
  const { id: personId, name, hasPassword } = person;

  function run<Value>(
    action: (input: { personId: string }) => Promise<Reply<Value>>,
    words: string,
    onDone?: (value: Value) => void,
  ) {
    start(async () => {
      setLink(null);
      const reply = await action({ personId }).catch(() => null);
      if (reply?.ok) onDone?.(reply.value);
      setSaid(
        reply?.ok ? { look: "good", words } : { look: "problem", words: reply?.sentence ?? NOT_REACHED },
      );
    });
  }

  return (
    <section aria-label={`Account of ${name}`} className="mt-5 grid gap-3 border-t border-rule pt-4">
      {said ? <Notice look={said.look}>{said.words}</Notice> : null}
      {link ? <LinkToHandOver link={link} name={name} /> : null}
      <div className="flex flex-wrap gap-2">
        {person.deactivatedAt ? (
          <Button
            disabled={pending}
            onClick={() => run(reactivatePersonAction, `${name} can sign in again.`)}
          >
            Reactivate
          </Button>
        ) : (
          <>
            <Button
              disabled={pending}
              onClick={() => run(makePasswordLinkAction, "Earlier links no longer work.", setLink)}
            >
              {hasPassword ? "Make a link to reset the password" : "Make a new invitation link"}
            </Button>
            <Button
              disabled={pending}
              onClick={() =>
                run(signOutEverywhereAction, `${name} is signed out everywhere, and their tokens have ended.`)
              }
            >
              Sign out everywhere
            </Button>
            {isSelf ? null : (
              <Button
                look="danger"
                disabled={pending}
                onClick={() =>
                  run(deactivatePersonAction, `${name} is signed out and can no longer sign in.`)
                }
              >
                Deactivate
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
