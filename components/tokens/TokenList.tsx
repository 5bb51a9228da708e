"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { When } from "@/components/ui/When";
import { revokeTokenAction } from "@/lib/actions/tokens";
import { SCOPE_WORDS } from "@/lib/domain/access/scopes";
import type { TokenView } from "@/lib/domain/access/token-view";

/** `asOf`: when the page was made, ISO 8601. */
export function TokenList({ tokens, asOf }: { tokens: readonly TokenView[]; asOf: string }) {
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState("");
  const revoke = (tokenId: string) =>
    start(async () => {
      const reply = await revokeTokenAction({ tokenId }).catch(() => null);
      setProblem(reply?.ok ? "" : (reply?.sentence ?? "The server could not be reached. Try again."));
    });
  if (tokens.length === 0) return <p className="text-ui text-ink-2">You have no tokens.</p>;
  return (
    <div className="grid gap-3">
      {problem ? <Notice look="problem">{problem}</Notice> : null}
      <ul aria-label="Your tokens" className="grid gap-3">
        {tokens.map(({ id, name, scopes, expiresAt, lastUsedAt }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-2 border-t border-rule pt-3">
            <div className="min-w-0 grow basis-60">
              <p className="text-ui font-[550] break-words">{name}</p>
              <p className="text-small text-ink-2">
                {scopes.map((scope) => SCOPE_WORDS[scope].name).join(", ")}.{" "}
                {expiresAt <= asOf ? "Expired " : "Works until "}
                <When at={expiresAt} dayOnly />.{" "}
                {lastUsedAt ? (
                  <>
                    Last used <When at={lastUsedAt} />.
                  </>
                ) : (
                  "Never used."
                )}
              </p>
            </div>
            <Button look="danger" disabled={pending} onClick={() => revoke(id)} aria-label={`Revoke ${name}`}>
              Revoke
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
