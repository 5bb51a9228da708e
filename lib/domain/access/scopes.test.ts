import { describe, expect, test } from "vitest";
import type { PersonId } from "../ids";
import { type Asker, can, PERMISSIONS, type Permission, type Subject } from "./permissions";
import { ROLES, type Role } from "./roles";
import { opens, reaches, SCOPE_OF, SCOPES, type Scope, scopesOfRole } from "./scopes";

const me = "00000000-0000-7000-8000-000000000001" as PersonId;
const ALL = Object.keys(PERMISSIONS) as Permission[];

/** Subjects with every fact said the one way and the other, so that a permission is granted to whoever can have it. */
const SUBJECTS: Subject[] = [
  {
    ...{ storyIsOpen: true, askerIsMember: true, claimAuthorIds: [me], assessmentAuthorId: me },
    ...{ evidenceAuthorIds: [me], neverAssessed: true, personId: me, askerIsConfidant: true },
  },
  { storyIsOpen: true, claimAuthorIds: [], evidenceAuthorIds: [], personId: "someone else" },
];

function mayEver(role: Role, scopes: readonly Scope[] | undefined, permission: Permission): boolean {
  const asker: Asker = { personId: me, role, mayClearLegal: true, scopes };
  return SUBJECTS.some((subject) => can(asker, permission, subject));
}

describe.each(ROLES)("%s", (role) => {
  test("a token is never more than its person", () => {
    for (const permission of ALL)
      expect([
        permission,
        mayEver(role, SCOPES, permission) && !mayEver(role, undefined, permission),
      ]).toEqual([permission, false]);
  });

  test.each(SCOPES)("a token for %s reaches what that scope is for, and nothing else", (scope) => {
    for (const permission of ALL)
      expect([permission, mayEver(role, [scope], permission)]).toEqual([
        permission,
        mayEver(role, undefined, permission) && reaches([scope], permission),
      ]);
  });

  test("the scopes on offer are those with something in them for the role", () => {
    expect(scopesOfRole(role)).toEqual(
      SCOPES.filter((scope) =>
        ALL.some((permission) => SCOPE_OF[permission] === scope && mayEver(role, [scope], permission)),
      ),
    );
  });
});

test("a token without scopes reaches nothing", () => {
  expect(ALL.filter((permission) => mayEver("admin", [], permission))).toEqual([]);
});

test.each<Permission>([
  ...(["identity.read", "identity.write", "token.manage", "person.manage", "policy.change"] as const),
])("%s is reached by no token", (permission) => {
  expect(mayEver("admin", SCOPES, permission)).toBe(false);
  expect(mayEver("admin", undefined, permission)).toBe(true);
});

test.each(SCOPES)("a token for %s alone may ask for that; and read, but for exports", (scope) => {
  const opened = SCOPES.filter((needed) => opens([scope], needed));
  const also = scope === "export" ? [] : ["read"];
  expect(new Set(opened)).toEqual(new Set([scope, ...also]));
  expect(opens([], scope)).toBe(false);
});
