import { randomUUID } from "node:crypto";
import { database } from "@/lib/platform/database/client";
import { dropInquiry, recordAnswer, recordSilence } from "../../inquiries/closing";
import { editInquiry, logInquiry } from "../../inquiries/commands";
import { readDueInquiries, readInquiriesOf } from "../../inquiries/reads";
import { editInquirySchema, logInquirySchema } from "../../inquiries/schema";
import type { Desk } from "../desk";
import { step } from "./step";

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

const ASKED = {
  kind: "request_for_reply",
  whom: "The envoy",
  means: "by e-mail",
  asked: "Is it so?",
} as const;
const TIMES = () => ({ askedAt: daysAgo(2).toISOString(), deadlineAt: daysAgo(1).toISOString() });

/** One whose deadline has passed. */
async function waiting(desk: Desk) {
  const { claimId } = await desk.claim();
  const { id } = await database().inquiry.create({
    data: {
      ...{ ...ASKED, ...TIMES(), claimId, requestId: randomUUID() },
      loggedById: desk.researcher.personId,
    },
    select: { id: true },
  });
  return { claimId, inquiryId: id };
}

export const INQUIRY_STEPS = [
  step({
    useCase: "inquiries/commands.logInquiry",
    permission: "inquiry.write",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }) =>
      logInquiry(actor, logInquirySchema.parse({ ...ASKED, ...TIMES(), claimId, requestId: randomUUID() })),
  }),
  step({
    useCase: "inquiries/commands.editInquiry",
    permission: "inquiry.write",
    ofStory: true,
    prepare: waiting,
    run: (actor, { inquiryId }) => {
      const input = { ...ASKED, ...TIMES(), inquiryId, version: 1, means: "by telephone" };
      return editInquiry(actor, editInquirySchema.parse(input));
    },
  }),
  step({
    useCase: "inquiries/closing.recordAnswer",
    permission: "inquiry.write",
    ofStory: true,
    prepare: waiting,
    run: (actor, { inquiryId }) =>
      recordAnswer(actor, { inquiryId, version: 1, answer: "It is not so.", answeredAt: daysAgo(1) }),
  }),
  step({
    useCase: "inquiries/closing.recordSilence",
    permission: "inquiry.write",
    ofStory: true,
    prepare: waiting,
    run: (actor, { inquiryId }) => recordSilence(actor, { inquiryId }),
  }),
  step({
    useCase: "inquiries/closing.dropInquiry",
    permission: "inquiry.write",
    ofStory: true,
    prepare: waiting,
    run: (actor, { inquiryId }) => dropInquiry(actor, { inquiryId, reason: "Asked by mistake." }),
  }),
  step({
    useCase: "inquiries/reads.readInquiriesOf",
    permission: "claim.read",
    prepare: waiting,
    run: (actor, { claimId }) => readInquiriesOf(actor, claimId),
    leaks: (answer, { inquiryId }) => JSON.stringify(answer).includes(inquiryId),
  }),
  step({
    useCase: "inquiries/reads.readDueInquiries",
    permission: "desk.read",
    // As if the outsider, who logged it, had been a member then; the member has to see to it as the claim's assignee.
    prepare: async (desk, actor) => {
      const { claimId, inquiryId } = await waiting(desk);
      await database().inquiry.update({ where: { id: inquiryId }, data: { loggedById: actor.personId } });
      const assigneeId = desk.editor.personId;
      await database().claim.update({ where: { id: claimId }, data: { assigneeId } });
      return inquiryId;
    },
    run: (actor) => readDueInquiries(actor, { take: 20 }),
    leaks: (answer, inquiryId) => JSON.stringify(answer).includes(inquiryId),
  }),
];
