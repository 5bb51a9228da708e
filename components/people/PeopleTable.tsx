import { ROLE_WORDS } from "@/lib/domain/access/roles";
import { PersonButton } from "./PersonButton";
import { PersonState } from "./PersonState";
import type { PersonShown } from "./person-shown";

type Props = { people: PersonShown[]; ownId: string; byService: boolean };

export function PeopleTable({ people, ownId, byService }: Props) {
  return (
    <table className="w-full border-y border-rule text-left">
      <thead className="sr-only text-small text-ink-2 tablet:not-sr-only">
        <tr className="tablet:h-8">
          <th scope="col" className="pr-3 font-[550]">
            Person
          </th>
          <th scope="col" className="pr-3 font-[550]">
            Role
          </th>
          <th scope="col" className="pr-3 font-[550]">
            State
          </th>
          <th scope="col">
            <span className="sr-only">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr
            key={person.id}
            className="grid grid-cols-[1fr_auto] border-t border-rule py-1.5 tablet:table-row tablet:h-11"
          >
            <th scope="row" className="min-w-0 pr-3 font-normal break-words">
              <span className="font-[550]">{person.name}</span>
              {person.id === ownId ? " (you)" : null}
              <span className="block text-small text-ink-2">{person.email}</span>
            </th>
            <td className="col-start-1 pr-3 text-small tablet:text-ui">
              {ROLE_WORDS[person.role].name}
              {person.mayClearLegal ? ", may clear legal risk" : null}
            </td>
            <td className="col-start-1 pr-3 text-small text-ink-2">
              <PersonState person={person} byService={byService} />
            </td>
            <td className="col-start-2 row-start-1 text-right">
              <PersonButton person={person} isSelf={person.id === ownId} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
