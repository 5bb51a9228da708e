import { ROLE_WORDS } from "@/lib/domain/access/roles";
import { PersonButton } from "./PersonButton";
import { PersonState } from "./PersonState";
import type { PersonShown } from "./person-shown";

type Props = { people: PersonShown[]; ownId: string; byService: boolean };

/** On a phone, role and state stand under the name. */
export function PeopleTable({ people, ownId, byService }: Props) {
  return (
    <table className="w-full border-y border-rule text-left">
      <thead className="text-small text-ink-2">
        <tr className="h-8">
          <th scope="col" className="pr-3 font-[550]">
            Person
          </th>
          <th scope="col" className="hidden pr-3 font-[550] tablet:table-cell">
            Role
          </th>
          <th scope="col" className="hidden pr-3 font-[550] tablet:table-cell">
            State
          </th>
          <th scope="col">
            <span className="sr-only">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className="h-11 border-t border-rule">
            <th scope="row" className="min-w-0 py-1.5 pr-3 font-normal wrap-anywhere">
              <span className="font-[550]">{person.name}</span>
              {person.id === ownId ? " (you)" : null}
              <span className="block text-small text-ink-2">{person.email}</span>
              <span className="block text-small text-ink-2 tablet:hidden">
                <RoleAndMark {...person} />. <PersonState person={person} byService={byService} />
              </span>
            </th>
            <td className="hidden pr-3 tablet:table-cell">
              <RoleAndMark {...person} />
            </td>
            <td className="hidden pr-3 text-small text-ink-2 tablet:table-cell">
              <PersonState person={person} byService={byService} />
            </td>
            <td>
              <div className="flex justify-end">
                <PersonButton person={person} isSelf={person.id === ownId} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RoleAndMark({ role, mayClearLegal }: Pick<PersonShown, "role" | "mayClearLegal">) {
  return `${ROLE_WORDS[role].name}${mayClearLegal ? ", may clear legal risk" : ""}`;
}
