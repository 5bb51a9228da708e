"use server";

import { redirect } from "next/navigation";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { checkPassword } from "@/lib/auth/password-sign-in";
import { startNewsroomSignIn } from "@/lib/auth/start-newsroom-sign-in";
import { sameOriginPath } from "@/lib/domain/access/same-origin-path";
import { setUpFirstAdminSchema, signInSchema, takeUpLinkSchema } from "@/lib/usecases/people/schema";
import { setUpFirstAdmin } from "@/lib/usecases/people/set-up";
import { takeUpLink } from "@/lib/usecases/people/take-up";
import { type GateReply, throughGate } from "./gate-door";

const HOME = "/desk";

export async function signInAction(_before: GateReply, form: FormData): Promise<GateReply> {
  return throughGate(signInSchema, form, sameOriginPath(form.get("next"), HOME), checkPassword);
}

export async function signInByServiceAction(form: FormData): Promise<void> {
  redirect(await startNewsroomSignIn(sameOriginPath(form.get("next"), HOME)));
}

export async function setUpFirstAdminAction(_before: GateReply, form: FormData): Promise<GateReply> {
  return throughGate(setUpFirstAdminSchema, form, HOME, (values) => setUpFirstAdmin(SYSTEM_ACTOR, values));
}

export async function takeUpLinkAction(_before: GateReply, form: FormData): Promise<GateReply> {
  return throughGate(takeUpLinkSchema, form, HOME, (values) => takeUpLink(SYSTEM_ACTOR, values));
}
