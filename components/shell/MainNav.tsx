"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Role } from "@/lib/domain/access/roles";
import { placesFor } from "./places";

/** Where am I, and where else can I go. */
export function MainNav({ role, label }: { role: Role; label: string }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      <ul className="grid gap-0.5">
        {placesFor(role)
          .filter((place) => place.inNav)
          .map(({ href, name }) => {
            const isHere = path === href || path.startsWith(`${href}/`);
            return (
              <li key={href}>
                <Link
                  href={href}
                  prefetch={false}
                  aria-current={isHere ? "page" : undefined}
                  className="block rounded-md px-2.5 py-1.5 text-ink-2 hover:bg-wash aria-[current=page]:bg-wash aria-[current=page]:font-[550] aria-[current=page]:text-ink"
                >
                  {name}
                </Link>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
