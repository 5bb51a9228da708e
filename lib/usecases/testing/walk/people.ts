import { randomUUID } from "node:crypto";
import { database } from "@/lib/platform/database/client";
import {
  changePerson,
  deactivatePerson,
  invitePerson,
  makePasswordLink,
  reactivatePerson,
  signOutEverywhere,
} from "../../people/commands";
import { changeOwnKeys } from "../../people/own-keys";
import { changeOwnPassword } from "../../people/own-password";
import { hashPassword } from "../../people/passwords";
import {
  type PeoplePage,
  readHasPassword,
  readOwnKeys,
  readPeople,
  readPeopleToChoose,
} from "../../people/reads";
import { makeActor } from "../rows";
import { step } from "./step";

const PASSWORD = "a long enough password";

/** Somebody whom the use case is about. */
const someone = async () => ({ personId: (await makeActor("viewer")).personId as string });

export const PEOPLE_STEPS = [
  step({
    useCase: "people/reads.readPeopleToChoose",
    permission: "person.list",
    run: (actor) => readPeopleToChoose(actor),
  }),
  step({
    useCase: "people/reads.readPeople",
    permission: "person.manage",
    run: (actor) => readPeople(actor),
    isNothing: (answer) => (answer as PeoplePage).total === 0,
  }),
  step({
    useCase: "people/reads.readHasPassword",
    permission: "person.changeOwnPassword",
    subject: (_, __, actor) => ({ personId: actor.personId }),
    run: (actor) => readHasPassword(actor),
  }),
  step({
    useCase: "people/own-password.changeOwnPassword",
    permission: "person.changeOwnPassword",
    prepare: async (_, actor) => {
      const passwordHash = await hashPassword(PASSWORD);
      await database().person.update({ where: { id: actor.personId }, data: { passwordHash } });
    },
    subject: (_, __, actor) => ({ personId: actor.personId }),
    run: (actor) =>
      changeOwnPassword(actor, { currentPassword: PASSWORD, newPassword: `${PASSWORD}, changed` }),
  }),
  step({
    useCase: "people/reads.readOwnKeys",
    permission: "person.changeOwnKeys",
    subject: (_, __, actor) => ({ personId: actor.personId }),
    run: (actor) => readOwnKeys(actor),
  }),
  step({
    useCase: "people/own-keys.changeOwnKeys",
    permission: "person.changeOwnKeys",
    subject: (_, __, actor) => ({ personId: actor.personId }),
    run: (actor) => changeOwnKeys(actor, { keys: { "claim.next": "b" } }),
  }),
  step({
    useCase: "people/commands.invitePerson",
    permission: "person.manage",
    run: (actor) =>
      invitePerson(actor, {
        email: `${randomUUID()}@newsroom.example`,
        name: "Invited",
        role: "viewer",
        mayClearLegal: false,
      }),
  }),
  step({
    useCase: "people/commands.makePasswordLink",
    permission: "person.manage",
    prepare: someone,
    run: (actor, { personId }) => makePasswordLink(actor, { personId }),
  }),
  step({
    useCase: "people/commands.changePerson",
    permission: "person.manage",
    prepare: someone,
    run: (actor, { personId }) =>
      changePerson(actor, { personId, name: "Renamed", role: "editor", mayClearLegal: true, version: 1 }),
  }),
  step({
    useCase: "people/commands.deactivatePerson",
    permission: "person.deactivate",
    prepare: someone,
    subject: ({ personId }) => ({ personId }),
    run: (actor, { personId }) => deactivatePerson(actor, { personId }),
  }),
  step({
    useCase: "people/commands.reactivatePerson",
    permission: "person.manage",
    prepare: async () => {
      const { personId } = await someone();
      await database().person.update({ where: { id: personId }, data: { deactivatedAt: new Date() } });
      return { personId };
    },
    run: (actor, { personId }) => reactivatePerson(actor, { personId }),
  }),
  step({
    useCase: "people/commands.signOutEverywhere",
    permission: "person.signOutEverywhere",
    prepare: someone,
    subject: ({ personId }) => ({ personId }),
    run: (actor, { personId }) => signOutEverywhere(actor, { personId }),
  }),
];
