import type { Metadata } from "next";
import Link from "next/link";
import { ChangeKeysForm } from "@/components/people/ChangeKeysForm";
import { ChangePasswordForm } from "@/components/people/ChangePasswordForm";
import { SignOutEverywhere } from "@/components/people/SignOutEverywhere";
import { NewToken } from "@/components/tokens/NewToken";
import { TokenList } from "@/components/tokens/TokenList";
import { newsroomServiceName } from "@/lib/auth/newsroom-service";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { ROLE_WORDS } from "@/lib/domain/access/roles";
import { scopesOfRole } from "@/lib/domain/access/scopes";
import { readHasPassword, readOwnKeys } from "@/lib/usecases/people/reads";
import { readTokens } from "@/lib/usecases/tokens/reads";

export const metadata: Metadata = { title: "My account" };

export default async function AccountPage() {
  const actor = await requireActor("/account");
  const [hasPassword, ownKeys, tokens] = await Promise.all([
    readHasPassword(actor),
    readOwnKeys(actor),
    readTokens(actor),
  ]);
  const { name, email, role, mayClearLegal, personId } = actor;
  return (
    <main className="mx-auto grid max-w-xl gap-8 px-4 py-6">
      <div>
        <h1 className="font-serif text-title font-semibold">{name}</h1>
        <p className="text-read text-ink-2">{email}</p>
        <p className="mt-2 text-ui text-ink-2">
          {ROLE_WORDS[role].name}: {ROLE_WORDS[role].may}.
          {mayClearLegal ? " You may clear legal risk." : null} An admin changes your name and your role.
        </p>
      </div>
      <section aria-labelledby="password-title" className="grid gap-3 border-t border-rule pt-5">
        <h2 id="password-title" className="font-serif text-draft font-semibold">
          Password
        </h2>
        {hasPassword ? (
          <ChangePasswordForm email={email} />
        ) : (
          <p className="text-ui text-ink-2">
            You have no password here: you sign in with {newsroomServiceName() ?? "your newsroom's service"}.
            To have one as well, ask an admin for a link.
          </p>
        )}
      </section>
      <section aria-labelledby="sessions-title" className="grid gap-3 border-t border-rule pt-5">
        <h2 id="sessions-title" className="font-serif text-draft font-semibold">
          Sessions
        </h2>
        <p className="text-ui text-ink-2">
          A computer left signed in, or lost: this ends every session of yours, here too, and every token.
        </p>
        <SignOutEverywhere personId={personId} />
      </section>
      {can(actor, "webhook.make") ? (
        <section aria-labelledby="webhooks-title" className="grid gap-3 border-t border-rule pt-5">
          <h2 id="webhooks-title" className="font-serif text-draft font-semibold">
            Webhooks
          </h2>
          <p className="text-ui text-ink-2">
            Addresses of your newsroom’s programs that are told when something is signed off, reopened,
            corrected or published.{" "}
            <Link href="/account/webhooks" className="text-accent underline">
              Open the webhooks
            </Link>
          </p>
        </section>
      ) : null}
      <section
        id="tokens"
        aria-labelledby="tokens-title"
        className="grid scroll-mt-4 gap-3 border-t border-rule pt-5"
      >
        <h2 id="tokens-title" className="font-serif text-draft font-semibold">
          Tokens for programs
        </h2>
        <p className="text-ui text-ink-2">
          With a token a program asks in your name, and never for more than you may.{" "}
          <Link href="/api-docs" prefetch={false} className="text-accent underline">
            What programs can ask
          </Link>
        </p>
        <TokenList tokens={tokens} asOf={new Date().toISOString()} />
        <NewToken scopes={scopesOfRole(role)} />
      </section>
      <section
        id="keys"
        aria-labelledby="keys-title"
        className="grid scroll-mt-4 gap-3 border-t border-rule pt-5"
      >
        <h2 id="keys-title" className="font-serif text-draft font-semibold">
          Keys
        </h2>
        <p className="text-ui text-ink-2">
          To change a key, press the new one in its field; Delete takes it away. Keys of one part of the
          screen and of the open claim have to differ. Escape, Enter, Tab and the arrows stay what they are.
        </p>
        <ChangeKeysForm changes={ownKeys} />
      </section>
    </main>
  );
}
