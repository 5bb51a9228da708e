import Link from "next/link";
import { ROLE_WORDS, type Role } from "@/lib/domain/access/roles";
import { SignOutButton } from "./SignOutButton";

/** Who is signed in, their account, and the way out. */
export function AccountMenu({ name, role }: { name: string; role: Role }) {
  return (
    <div className="ml-auto">
      <button
        type="button"
        popoverTarget="account"
        aria-label={`Account: ${name}`}
        className="grid size-7 place-items-center rounded-full bg-accent text-[11px] font-semibold text-on-accent"
      >
        {initialsOf(name)}
      </button>
      <div
        id="account"
        popover="auto"
        className="inset-auto top-12 right-3 m-0 w-60 rounded-lg border border-rule bg-sheet p-3 text-ink shadow-lg"
      >
        <p className="font-[550]">{name}</p>
        <p className="mb-2 text-small text-ink-2">
          {ROLE_WORDS[role].name}: {ROLE_WORDS[role].may}
        </p>
        <ul className="grid gap-1 border-t border-rule pt-2">
          <li>
            <Link href="/account" prefetch={false} className="block rounded-md px-2 py-1 hover:bg-wash">
              My account
            </Link>
          </li>
          <li>
            <SignOutButton />
          </li>
        </ul>
      </div>
    </div>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
