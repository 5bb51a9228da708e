"use server";

import { startSession } from "@/lib/auth/session-cookie";
import { done } from "@/lib/domain/refusal";
import {
  changePerson,
  deactivatePerson,
  invitePerson,
  makePasswordLink,
  reactivatePerson,
  signOutEverywhere,
} from "@/lib/usecases/people/commands";
import { changeOwnKeys } from "@/lib/usecases/people/own-keys";
import { changeOwnPassword } from "@/lib/usecases/people/own-password";
import {
  changeOwnKeysSchema,
  changeOwnPasswordSchema,
  changePersonSchema,
  invitePersonSchema,
  personSchema,
} from "@/lib/usecases/people/schema";
import { throughDoor } from "./door";

export async function invitePersonAction(input: unknown) {
  return throughDoor(invitePersonSchema, input, invitePerson);
}

export async function makePasswordLinkAction(input: unknown) {
  return throughDoor(personSchema, input, makePasswordLink);
}

export async function changePersonAction(input: unknown) {
  return throughDoor(changePersonSchema, input, changePerson);
}

export async function deactivatePersonAction(input: unknown) {
  return throughDoor(personSchema, input, deactivatePerson);
}

export async function reactivatePersonAction(input: unknown) {
  return throughDoor(personSchema, input, reactivatePerson);
}

export async function signOutEverywhereAction(input: unknown) {
  return throughDoor(personSchema, input, signOutEverywhere);
}

/** Every session ends with the old password; this browser gets a new one. */
export async function changeOwnPasswordAction(input: unknown) {
  return throughDoor(changeOwnPasswordSchema, input, async (actor, values) => {
    const changed = await changeOwnPassword(actor, values);
    if (!changed.ok) return changed;
    await startSession(changed.value);
    return done();
  });
}

export async function changeOwnKeysAction(input: unknown) {
  return throughDoor(changeOwnKeysSchema, input, changeOwnKeys);
}
