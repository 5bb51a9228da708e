import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ServiceSignIn } from "@/components/people/ServiceSignIn";
import { SignInForm } from "@/components/people/SignInForm";
import { Notice } from "@/components/ui/Notice";
import { newsroomServiceName } from "@/lib/auth/newsroom-service";
import { currentActor } from "@/lib/auth/session";
import { sameOriginPath } from "@/lib/domain/access/same-origin-path";
import { signInProblem } from "./problem-words";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next: said, error } = await searchParams;
  const next = sameOriginPath(said, "/desk");
  if (await currentActor()) redirect(next);
  const service = newsroomServiceName();
  const problem = signInProblem(error);
  return (
    <>
      <h1 className="font-serif text-title font-semibold">Sign in</h1>
      {problem ? <Notice look="problem">{problem}</Notice> : null}
      {service ? <ServiceSignIn name={service} next={next} /> : null}
      <SignInForm next={next} />
    </>
  );
}
