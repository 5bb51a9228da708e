import type { Metadata } from "next";
import { LinkNotValid } from "@/components/people/LinkNotValid";
import { SetUpForm } from "@/components/people/SetUpForm";
import { mayBeSetUp } from "@/lib/auth/gate-links";

export const metadata: Metadata = { title: "Set up Galley" };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await mayBeSetUp(token))) return <LinkNotValid />;
  return (
    <>
      <h1 className="font-serif text-title font-semibold">Set up Galley</h1>
      <p className="text-read text-ink-2">
        Nobody has an account yet. Make the first one: an admin's, who then invites the others.
      </p>
      <SetUpForm token={token} />
    </>
  );
}
