import type { Refusal } from "@/lib/domain/refusal";

/** What was asked for can't be done: told in a sentence, without a stack, and ends with 1. */
export class CannotDo extends Error {}

/** Refusals as the command line says them. */
export function sayRefusal(refusal: Refusal, email: string): string {
  switch (refusal.code) {
    case "invalid":
      return Object.values(refusal.fields).join("\n");
    case "emailTaken":
      return `Someone with the address ${email} exists already.`;
    case "notFound":
      return `There is nobody with the address ${email}.`;
    case "personInactive":
      return `${email} is deactivated. An admin can reactivate the account under People.`;
    case "lastAdmin":
      return `${email} is the only admin left who can sign in. Make someone else an admin first.`;
    case "databaseAway":
      return "The database cannot be reached. Nothing was changed.";
    default:
      return `This was refused (${refusal.code}). Nothing was changed.`;
  }
}
