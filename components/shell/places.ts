import type { Role } from "@/lib/domain/access/roles";

type Place = {
  href: string;
  name: string;
  /** "g" and this letter go there. */
  key?: string;
  inNav: boolean;
  only?: Role;
};

/** The places that navigation, command palette and keys know. */
export const PLACES: readonly Place[] = [
  { href: "/desk", name: "My desk", key: "d", inNav: true },
  { href: "/stories", name: "Stories", key: "s", inNav: true },
  { href: "/claims", name: "Claims", key: "c", inNav: true },
  { href: "/sources", name: "Sources", key: "o", inNav: true },
  { href: "/outlets", name: "Outlets", key: "u", inNav: true },
  { href: "/rules", name: "Rules", key: "r", inNav: true },
  { href: "/people", name: "People", key: "p", inNav: true, only: "admin" },
  { href: "/import", name: "Bring in claims", inNav: false },
  { href: "/bookmarklet", name: "Add to Galley, from any page", inNav: false },
  { href: "/exports", name: "Your exports", inNav: false },
  { href: "/account", name: "My account", inNav: false },
  { href: "/account/webhooks", name: "Webhooks", inNav: false },
  { href: "/api-docs", name: "What programs can ask", inNav: false },
  { href: "/stories/new", name: "New story", inNav: false },
];

/** Those that the role has. */
export function placesFor(role: Role): readonly Place[] {
  return PLACES.filter((place) => !place.only || place.only === role);
}
