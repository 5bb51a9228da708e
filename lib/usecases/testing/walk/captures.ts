import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { database } from "@/lib/platform/database/client";
import { askForCopy, pasteCopy, uploadCopy } from "../../captures/commands";
import { readCopies, readCopyTask } from "../../captures/reads";
import { readGoneWords } from "../../gone-words/reads";
import { readHere } from "../read-here";
import { step } from "./step";

const ADDRESS = "https://news.example.org/plan";

export const CAPTURE_STEPS = [
  step({
    useCase: "captures/commands.askForCopy",
    permission: "capture.save",
    ofStory: true,
    prepare: async (desk) => {
      const { sourceId } = await desk.claim();
      await database().source.update({ where: { id: sourceId }, data: { url: ADDRESS } });
      return sourceId;
    },
    run: (actor, sourceId) => askForCopy(actor, { sourceId, requestId: randomUUID() }),
  }),
  step({
    useCase: "captures/commands.pasteCopy",
    permission: "capture.save",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }) => pasteCopy(actor, { sourceId, text: "28 points", requestId: randomUUID() }),
  }),
  step({
    useCase: "captures/commands.uploadCopy",
    permission: "capture.save",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }) => {
      const input = { sourceId, requestId: randomUUID(), fileName: "a.txt", contentType: "text/plain" };
      return uploadCopy(actor, input, Readable.from([Buffer.from("28 points")]), { read: readHere });
    },
  }),
  step({
    useCase: "captures/reads.readCopies",
    permission: "source.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }) => readCopies(actor, sourceId),
  }),
  step({
    useCase: "gone-words/reads.readGoneWords",
    permission: "source.read",
    prepare: async (desk) => {
      const { sourceId, passageId } = await desk.claim();
      await database().passage.update({ where: { id: passageId }, data: { goneSince: new Date() } });
      return { sourceId, passageId };
    },
    run: (actor, { sourceId }) => readGoneWords(actor, sourceId),
    leaks: (answer, { passageId }) => JSON.stringify(answer).includes(passageId),
  }),
  step({
    useCase: "captures/reads.readCopyTask",
    permission: "source.read",
    ofStory: true,
    prepare: async (desk) => {
      const { sourceId } = await desk.claim();
      await database().captureTask.create({ data: { sourceId, address: ADDRESS } });
      return sourceId;
    },
    run: (actor, sourceId) => readCopyTask(actor, sourceId),
  }),
];
