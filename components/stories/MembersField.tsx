import { FieldError } from "@/components/ui/Field";
import type { PersonChoice } from "./StoryFields";

type Props = { chosen: readonly string[]; people: readonly PersonChoice[]; error: string | undefined };

/** The members of a restricted story; shown while "Only for members" is ticked in the same fieldset. */
export function MembersField({ chosen, people, error }: Props) {
  return (
    <div className="hidden gap-1 pl-6 group-has-[[name=restricted]:checked]:grid">
      <p id="story-members" className="text-[13px] font-[550]">
        Members
      </p>
      <ul
        aria-labelledby="story-members"
        className="grid max-h-56 gap-x-4 overflow-auto rounded-md border border-rule bg-paper p-2 tablet:grid-cols-2"
      >
        {people.map(({ id, name }) => (
          <li key={id}>
            <label className="flex items-center gap-2 py-1">
              <input
                type="checkbox"
                name="memberIds[]"
                value={id}
                defaultChecked={chosen.includes(id)}
                className="size-4 accent-(--accent)"
              />
              <span className="min-w-0 truncate">{name}</span>
            </label>
          </li>
        ))}
      </ul>
      <FieldError id="story-members" error={error} />
    </div>
  );
}
