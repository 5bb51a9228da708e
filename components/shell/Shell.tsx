import type { ReactNode } from "react";
import { StoryNav } from "@/components/stories/StoryNav";
import { can } from "@/lib/domain/access/permissions";
import type { Role } from "@/lib/domain/access/roles";
import type { PersonId } from "@/lib/domain/ids";
import { AccountMenu } from "./AccountMenu";
import { CommandPalette } from "./CommandPalette";
import { KeysButton } from "./KeysButton";
import { MainNav } from "./MainNav";

type Props = {
  person: { personId: PersonId; name: string; role: Role; mayClearLegal: boolean };
  children: ReactNode;
};

/** Header, navigation, and the page. `data-person` tells the forms whose text they keep. */
export function Shell({ person, children }: Props) {
  // Whoever is on a story's page sees the story: a member, where it has members.
  const mayTakeFile = can(person, "export.storyFile", { storyIsOpen: true });
  const mayPublish = can(person, "story.hold", { storyIsOpen: true });
  return (
    <div
      data-person={person.personId}
      className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[48px_1fr] desktop:h-dvh desktop:grid-cols-[208px_minmax(0,1fr)] desktop:overflow-hidden"
    >
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:rounded-md focus:bg-sheet focus:p-2"
      >
        Skip to the page
      </a>
      <header className="flex items-center gap-4 border-b border-rule bg-sheet px-4 desktop:col-span-2">
        <button
          type="button"
          popoverTarget="menu"
          className="-ml-1 rounded-md px-1.5 py-1 text-[13px] text-ink-2 desktop:hidden"
        >
          Menu
        </button>
        <p className="font-serif text-[17px] font-semibold tracking-tight desktop:w-[176px]">Galley</p>
        <CommandPalette role={person.role} />
        <div className="ml-auto flex items-center gap-3">
          <KeysButton role={person.role} />
          <AccountMenu name={person.name} role={person.role} />
        </div>
      </header>
      <aside className="hidden overflow-auto border-r border-rule p-2.5 desktop:block">
        <MainNav role={person.role} label="Main" />
        <StoryNav label="This story" mayTakeFile={mayTakeFile} mayPublish={mayPublish} />
      </aside>
      <div
        id="menu"
        popover="auto"
        className="m-0 h-dvh w-64 border-r border-rule bg-sheet p-3 text-ink backdrop:bg-ink/30 desktop:hidden"
      >
        <MainNav role={person.role} label="Menu" />
        <StoryNav label="This story, in the menu" mayTakeFile={mayTakeFile} mayPublish={mayPublish} />
      </div>
      <div id="main" tabIndex={-1} className="relative min-w-0 focus:outline-none desktop:overflow-auto">
        {children}
      </div>
    </div>
  );
}
