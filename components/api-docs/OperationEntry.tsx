import type { ShownOperation } from "@/lib/domain/access/shown-operation";

/** One operation: what it does in sight, what it takes and gives folded in. */
export function OperationEntry({ operation }: { operation: ShownOperation }) {
  const { id, method, path, summary, scope, needsIfMatch, parameters, takes, gives } = operation;
  return (
    <details id={id} className="rounded-md border border-rule">
      <summary className="cursor-pointer px-3 py-2">
        <code className="text-small break-all">
          <strong className="font-semibold">{method}</strong> {path}
        </code>
        <p className="text-ui text-ink-2">{summary}</p>
      </summary>
      <div className="grid gap-3 border-t border-rule px-3 py-3 text-ui">
        <p className="text-ink-2">
          {scope ? (
            <>
              Needs the scope <code>{scope}</code>.
            </>
          ) : (
            "Needs no token."
          )}
          {needsIfMatch ? (
            <>
              {" "}
              Needs <code>If-Match</code>.
            </>
          ) : null}
        </p>
        {parameters.length > 0 ? (
          <dl className="grid gap-1">
            {parameters.map(({ name, says, required }) => (
              <div key={name}>
                <dt className="inline">
                  <code>
                    {name}
                    {required ? "" : "?"}
                  </code>
                </dt>
                <dd className="inline text-small text-ink-2"> {says}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        <Shape title="Takes" shape={takes} />
        <Shape title="Gives" shape={gives} />
      </div>
    </details>
  );
}

function Shape({ title, shape }: { title: string; shape: string | null }) {
  if (shape === null) return null;
  return (
    <div className="grid gap-1">
      <h3 className="text-[13px] font-[550]">{title}</h3>
      <pre className="rounded-md border border-rule bg-wash p-3 text-small break-words whitespace-pre-wrap">
        <code>{shape}</code>
      </pre>
    </div>
  );
}
