import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { InviteButton } from "@/components/people/InviteButton";
import { PeopleTable } from "@/components/people/PeopleTable";
import { newsroomServiceName } from "@/lib/auth/newsroom-service";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readPeople } from "@/lib/usecases/people/reads";

export const metadata: Metadata = { title: "People" };

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor("/people");
  if (!can(actor, "person.manage")) notFound();
  const { after: said } = await searchParams;
  const { people, total, after } = await readPeople(actor, { after: typeof said === "string" ? said : null });
  return (
    <main className="mx-auto max-w-4xl px-4 py-6">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="font-serif text-title font-semibold">People</h1>
          <p className="text-ui text-ink-2">
            {total === 1 ? "1 person has" : `${total.toLocaleString("en")} people have`} an account.
          </p>
        </div>
        <InviteButton />
      </div>
      <PeopleTable people={people} ownId={actor.personId} byService={newsroomServiceName() !== null} />
      {said || after ? (
        <nav aria-label="Pages" className="mt-4 flex gap-4">
          {said ? (
            <Link href="/people" prefetch={false} className="text-accent underline">
              From the start
            </Link>
          ) : null}
          {after ? (
            <Link href={`/people?after=${after}`} prefetch={false} className="text-accent underline">
              Next people
            </Link>
          ) : null}
        </nav>
      ) : null}
    </main>
  );
}
