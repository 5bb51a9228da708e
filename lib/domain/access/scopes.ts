import type { Permission } from "./permissions";
import { ROLES, type Role } from "./roles";

/** What a person may let a program do in their name. A token carries some of these, and is never more than its person. */
export const SCOPES = ["read", "write", "propose", "sign_off", "export"] as const;
export type Scope = (typeof SCOPES)[number];

export const SCOPE_WORDS: Record<Scope, { name: string; may: string; from: Role }> = {
  read: { name: "Read", may: "reads stories, drafts, claims, sources and history", from: "viewer" },
  write: {
    name: "Write",
    may: "reads, and adds stories, drafts, claims, sources, evidence and lineage, and edits them",
    from: "researcher",
  },
  propose: { name: "Propose", may: "reads, proposes verdicts and withdraws them", from: "researcher" },
  sign_off: {
    name: "Sign off",
    may: "reads, signs off, returns, reopens, corrects and cuts claims",
    from: "editor",
  },
  export: {
    name: "Export",
    may: "takes exports away, working copies where the role allows it",
    from: "viewer",
  },
};

/**
 * The scope that lets a token use a permission. Null: no token ever does. Who a confidential source is (G10), people's
 * accounts, the newsroom's rules and the tokens themselves stay with whoever sits at the keyboard.
 */
export const SCOPE_OF: Record<Permission, Scope | null> = {
  "story.list": "read",
  "story.read": "read",
  "story.create": "write",
  "draft.readFile": null,
  "story.edit": "write",
  "draft.add": "write",
  "story.declareReady": null,
  "story.lookAtChanges": null,
  "story.publish": null,
  "story.hold": null,
  "story.liftHold": null,
  "sentence.clear": null,
  "claim.read": "read",
  "claim.log": "write",
  "claim.edit": "write",
  "claim.assign": "write",
  "claim.cut": "sign_off",
  "claim.takeBack": null,
  "claim.merge": null,
  "claim.reopen": "sign_off",
  "claim.relate": null,
  "claim.correct": "sign_off",
  "claim.propose": "propose",
  "claim.withdraw": "propose",
  "claim.signOff": "sign_off",
  "claim.return": "sign_off",
  "claim.clearLegal": null,
  "evidence.add": "write",
  "evidence.edit": "write",
  "inquiry.write": null,
  "source.read": "read",
  "source.write": "write",
  "lineage.say": "write",
  "identity.read": null,
  "identity.write": null,
  "capture.save": "write",
  "outlet.read": "read",
  "outlet.write": "write",
  "history.read": "read",
  "desk.read": null,
  "newsroom.search": null,
  "import.bringIn": null,
  "export.signedOff": "export",
  "export.workingCopy": "export",
  "export.storyFile": null,
  "policy.read": "read",
  "policy.change": null,
  "webhook.make": null,
  "webhook.change": null,
  "webhook.turnOff": null,
  "webhook.useSecret": null,
  "person.list": "read",
  "person.manage": null,
  "person.deactivate": null,
  "person.signOutEverywhere": null,
  "person.changeOwnPassword": null,
  "person.changeOwnKeys": null,
  "token.manage": null,
};

/**
 * Whether a token with these scopes reaches a permission at all; what its person may is asked besides. Whatever it is
 * for, it reads what that is about. Pure.
 */
export function reaches(scopes: readonly Scope[], permission: Permission): boolean {
  const needed = SCOPE_OF[permission];
  return needed === "read" ? scopes.length > 0 : needed !== null && scopes.includes(needed);
}

/**
 * Whether a token with these scopes may ask for what needs this one. Whoever may change something may look at it; a
 * token for exports alone takes files away, and sees no draft. Pure.
 */
export function opens(scopes: readonly Scope[], needed: Scope): boolean {
  return scopes.includes(needed) || (needed === "read" && scopes.some((scope) => scope !== "export"));
}

/** The scopes that a person of this role can give a token. Pure. */
export function scopesOfRole(role: Role): Scope[] {
  const rank = ROLES.indexOf(role);
  return SCOPES.filter((scope) => ROLES.indexOf(SCOPE_WORDS[scope].from) <= rank);
}
