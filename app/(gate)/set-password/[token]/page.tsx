import type { Metadata } from "next";
import { LinkNotValid } from "@/components/people/LinkNotValid";
import { SetPasswordForm } from "@/components/people/SetPasswordForm";
import { holderOfLink } from "@/lib/auth/gate-links";

export const metadata: Metadata = { title: "Set a password" };

export default async function SetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const holder = await holderOfLink(token);
  if (!holder) return <LinkNotValid />;
  const { purpose, name, email } = holder;
  return (
    <>
      <h1 className="font-serif text-title font-semibold">
        {purpose === "invite" ? `Welcome, ${name}` : "Set a new password"}
      </h1>
      <p className="text-read text-ink-2">
        {purpose === "invite" ? "You have been invited to Galley. " : null}
        Choose a password for <span className="font-[550] text-ink">{email}</span>. This link works once.
      </p>
      <SetPasswordForm token={token} email={email} />
    </>
  );
}
