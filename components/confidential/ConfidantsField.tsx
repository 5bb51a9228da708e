import { FieldError } from "@/components/ui/Field";

export type PersonNamed = { id: string; name: string };

type Props = {
  id: string;
  chosen: readonly string[];
  people: readonly PersonNamed[];
  error: string | undefined;
};

/** The people who know who a source is. Whoever fills this in is one of them, and not listed. */
export function ConfidantsField({ id, chosen, people, error }: Props) {
  return (
    <div className="grid gap-1">
      <p id={`${id}-confidants`} className="text-[13px] font-[550]">
        Who else may know
      </p>
      <ul
        aria-labelledby={`${id}-confidants`}
        className="grid max-h-56 gap-x-4 overflow-auto rounded-md border border-rule bg-paper p-2 tablet:grid-cols-2"
      >
        {people.map((person) => (
          <li key={person.id}>
            <label className="flex items-center gap-2 py-1">
              <input
                type="checkbox"
                name="confidantIds[]"
                value={person.id}
                defaultChecked={chosen.includes(person.id)}
                className="size-4 accent-(--accent)"
              />
              <span className="min-w-0 truncate">{person.name}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-2">
        You are one of them. Name a second person, in case you fall ill.
      </p>
      <FieldError id={`${id}-confidants`} error={error} />
    </div>
  );
}
