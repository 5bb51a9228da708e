import type { Metadata } from "next";
import Link from "next/link";
import { OperationEntry } from "@/components/api-docs/OperationEntry";
import { ProblemTable } from "@/components/api-docs/ProblemTable";
import { listOwnProblems } from "@/lib/api/problem";
import { shownOperations } from "@/lib/api/shown-operations";
import { requireActor } from "@/lib/auth/session";
import { SCOPE_WORDS, SCOPES } from "@/lib/domain/access/scopes";

export const metadata: Metadata = { title: "What programs can ask" };

/** The API for people: the same operations as in the document for programs, from the same table. */
export default async function ApiDocsPage() {
  await requireActor("/api-docs");
  const operations = shownOperations();
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return (
    <main className="mx-auto grid max-w-3xl gap-8 px-4 py-6">
      <div className="grid gap-3">
        <h1 className="font-serif text-title font-semibold">What programs can ask</h1>
        <p className="text-read text-ink-2">
          A CMS or a script asks at <code>/api/v1</code> with a token that a person made under{" "}
          <Link href="/account#tokens" prefetch={false} className="text-accent underline">
            My account
          </Link>
          . It does what that person could do here, by the same rules. The same in a form for programs:{" "}
          <a href="/api/v1/openapi.json" className="text-accent underline">
            OpenAPI 3.1
          </a>
          .
        </p>
        <pre className="rounded-md border border-rule bg-wash p-3 text-small break-words whitespace-pre-wrap">
          <code>{EXAMPLE}</code>
        </pre>
      </div>
      <section aria-labelledby="rules" className="grid gap-3">
        <h2 id="rules" className="font-serif text-draft font-semibold">
          How it asks
        </h2>
        <ul className="grid list-disc gap-1.5 pl-5 text-ui">
          <li>
            Bodies and answers are JSON. A field or a parameter that is not described is refused. Times are
            RFC 3339 and go out in UTC; offsets into texts count UTF-16 code units, as JavaScript does.
          </li>
          <li>
            Lists come in pages: <code>next</code>, and the header <code>Link</code>, lead to the next one.
          </li>
          <li>
            What has a version is read with an <code>ETag</code>. A change sends it back as{" "}
            <code>If-Match</code>: without it the answer is 428, and 412 when somebody else was faster.
          </li>
          <li>
            With an <code>Idempotency-Key</code> a POST can be sent again for a day, and is carried out once.
          </li>
          <li>
            A token may ask 600 times a minute; then the answer is 429, and <code>Retry-After</code> says when
            to come back.
          </li>
          <li>
            Every answer has an <code>X-Request-Id</code>, to tell whoever runs Galley.
          </li>
        </ul>
      </section>
      <section aria-labelledby="scopes" className="grid gap-3">
        <h2 id="scopes" className="font-serif text-draft font-semibold">
          Scopes
        </h2>
        <dl className="grid gap-1.5 text-ui sm:grid-cols-[8rem_1fr]">
          {SCOPES.map((scope) => (
            <div key={scope} className="contents">
              <dt>
                <code>{scope}</code>
              </dt>
              <dd className="text-ink-2">It {SCOPE_WORDS[scope].may}.</dd>
            </div>
          ))}
        </dl>
      </section>
      {tags.map((tag) => (
        <section key={tag} aria-label={tag} className="grid gap-2">
          <h2 className="font-serif text-draft font-semibold">{tag}</h2>
          {operations
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <OperationEntry key={operation.id} operation={operation} />
            ))}
        </section>
      ))}
      <ProblemTable problems={listOwnProblems()} />
    </main>
  );
}

const EXAMPLE = `curl -H "Authorization: Bearer $GALLEY_TOKEN" \\
  "https://galley.example.org/api/v1/claims?stage=signed_off&sort=-updated"`;
