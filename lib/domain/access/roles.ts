export const ROLES = ["viewer", "researcher", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Record<Role, { name: string; may: string }> = {
  viewer: { name: "Viewer", may: "reads" },
  researcher: { name: "Researcher", may: "logs claims, adds sources and evidence, proposes verdicts" },
  editor: { name: "Editor", may: "signs off, cuts, exports working copies" },
  admin: { name: "Admin", may: "does what an editor does, and manages people and settings" },
};
