type Props = { problems: readonly { type: string; status: number; title: string }[] };

export function ProblemTable({ problems }: Props) {
  return (
    <section aria-labelledby="problems" className="grid gap-3">
      <h2 id="problems" className="font-serif text-draft font-semibold">
        What can go wrong
      </h2>
      <p className="text-ui text-ink-2">
        Problems are told as RFC 9457: <code>type</code> is stable and is what to decide by, and{" "}
        <code>errors</code> points at fields. A rule of the newsroom that refuses something has a type of its
        own, such as <code>urn:galley:problem:gates</code>, and answers 409, or 403 where it is about who
        asks.
      </p>
      <div>
        <table className="w-full text-left text-small">
          <thead className="text-ink-2">
            <tr>
              <th scope="col" className="pr-3 font-[550]">
                Status
              </th>
              <th scope="col" className="pr-3 font-[550]">
                Type
              </th>
              <th scope="col" className="font-[550]">
                What it says
              </th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ type, status, title }) => (
              <tr key={type} className="border-t border-rule align-top">
                <td className="py-1 pr-3">{status}</td>
                <td className="py-1 pr-3">
                  <code className="break-all">{type}</code>
                </td>
                <td className="py-1">{title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
