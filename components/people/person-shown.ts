import type { Role } from "@/lib/domain/access/roles";

/** A person as the list of accounts shows them. */
export type PersonShown = {
  id: string;
  name: string;
  email: string;
  role: Role;
  mayClearLegal: boolean;
  version: number;
  deactivatedAt: string | null;
  hasPassword: boolean;
  linkUntil: string | null;
};
