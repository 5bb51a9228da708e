import { z } from "zod";
import { ROLES } from "@/lib/domain/access/roles";
import { LIMITS } from "@/lib/domain/limits";
import { cleanLine, isBlank } from "@/lib/domain/text/typed-text";
import { checkbox, id, line, oneOf, version } from "../fields";

/** One address is one person, however it is typed. */
export function normaliseEmail(typed: string): string {
  return cleanLine(typed).toLowerCase();
}

const NOT_EMAIL = "Give an email address, such as name@example.org.";

const email = z
  .string({ error: NOT_EMAIL })
  .max(LIMITS.email, `This is too long: ${LIMITS.email} characters at most.`)
  .transform(normaliseEmail)
  .refine((address) => /^[^\s@]+@[^\s@]+$/.test(address) && !isBlank(address), NOT_EMAIL);

const name = line(LIMITS.personName, "Give a name.");
const role = oneOf(ROLES, "Choose a role.");

/** A password as typed: what may be set is decided where the email address is known (password-rules.ts). */
const password = z.string({ error: "Type the password." }).max(10_000, "This is too long.");

export const invitePersonSchema = z.object({ email, name, role, mayClearLegal: checkbox });
export type InvitePerson = z.output<typeof invitePersonSchema>;

export const createPersonSchema = invitePersonSchema.extend({ password });
export type CreatePerson = z.output<typeof createPersonSchema>;

export const changePersonSchema = z.object({ personId: id, name, role, mayClearLegal: checkbox, version });
export type ChangePerson = z.output<typeof changePersonSchema>;

export const personSchema = z.object({ personId: id });

/** The command line knows people by their address. */
export type Who = { personId: string } | { email: string };

export const changeOwnPasswordSchema = z.object({
  currentPassword: password.min(1, "Type your current password."),
  newPassword: password,
});
export type ChangeOwnPassword = z.output<typeof changeOwnPasswordSchema>;

/** Only lengths are checked: what is wrong with a sign-in is said once, for both fields together. */
export const signInSchema = z.object({
  email: z.string().max(10_000, "This is too long.").min(1, "Type your email address."),
  password: password.min(1, "Type your password."),
});

const token = z.string().max(200);

export const takeUpLinkSchema = z.object({ token, password });
export type TakeUpLink = z.output<typeof takeUpLinkSchema>;

export const setUpFirstAdminSchema = z.object({ token, email, name, password });
export type SetUpFirstAdmin = z.output<typeof setUpFirstAdminSchema>;

/** Action to key. What is no action, or no key, is left out when it is read. */
export const changeOwnKeysSchema = z.object({ keys: z.record(z.string().max(60), z.string().max(20)) });
export type ChangeOwnKeys = z.output<typeof changeOwnKeysSchema>;
