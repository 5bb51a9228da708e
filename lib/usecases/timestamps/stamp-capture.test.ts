import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { done } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { openAuthority } from "@/lib/platform/timestamps/authority";
import {
  type OpensslAuthority,
  startOpensslAuthority,
} from "@/lib/platform/timestamps/testing/openssl-authority";
import { verifyToken } from "@/lib/platform/timestamps/verify-token";
import { testDatabase } from "../testing/database";
import { makeActor } from "../testing/rows";
import { askForOlderStamps, askForStamp } from "./ask-for-stamp";
import { stampCapture } from "./stamp-capture";

testDatabase();
let openssl: OpensslAuthority;

beforeAll(async () => {
  openssl = await startOpensslAuthority();
});
afterAll(() => openssl.close());

function configure(isConfigured: boolean) {
  process.env.GALLEY_TSA_URL = isConfigured ? openssl.url : "";
  process.env.GALLEY_TSA_CA = isConfigured ? openssl.caFile : "";
}

async function makeCapture(text: string) {
  const { personId } = await makeActor("researcher");
  const sha256 = createHash("sha256").update(text).digest("hex");
  const length = text.length;
  await database().captureBlob.create({ data: { sha256, length } });
  const { id: sourceId } = await database().source.create({
    data: { title: "A page", kind: "original_report", addedById: personId, requestId: randomUUID() },
    select: { id: true },
  });
  return database().capture.create({
    data: {
      sourceId,
      method: "pasted",
      mediaType: "text/plain",
      sha256,
      length,
      text,
      capturedById: personId,
    },
    select: { id: true, sourceId: true, sha256: true },
  });
}

const waiting = async () =>
  Number(
    (await database().$queryRaw<{ count: bigint }[]>`select count(*) from graphile_worker.jobs`)[0]?.count,
  );

test("a copy is stamped once, with a token that holds, and its source's history says so", async () => {
  configure(true);
  const capture = await makeCapture("The plan has 28 points.");
  expect(await stampCapture(SYSTEM_ACTOR, capture.id)).toEqual(done({ outcome: "stamped" }));
  expect(await stampCapture(SYSTEM_ACTOR, capture.id)).toEqual(done({ outcome: "nothingToDo" }));
  const kept = await database().captureTimestamp.findUniqueOrThrow({ where: { captureId: capture.id } });
  const { trusted } = openAuthority({ url: openssl.url, caFile: openssl.caFile });
  const day = 24 * 60 * 60 * 1000;
  expect(
    await verifyToken(kept.token, {
      ...{ sha256: capture.sha256, nonce: null, trusted },
      ...{ notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + day) },
    }),
  ).toMatchObject({ ok: true, stamp: { stampedAt: kept.stampedAt, serial: kept.serial } });
  expect(await database().auditEvent.findMany({ where: { sourceId: capture.sourceId } })).toMatchObject([
    { kind: "source.copyStamped", actorId: null, after: { authority: "Test tsa, Test times" } },
  ]);
});

test("what the authority says wrongly is not kept", async () => {
  configure(true);
  const capture = await makeCapture("Another page.");
  openssl.answerWith(() => ({ body: Buffer.from("<p>Away") }));
  expect(await stampCapture(SYSTEM_ACTOR, capture.id)).toEqual(
    done({ outcome: "failed", problem: "unreadable" }),
  );
  expect(await database().captureTimestamp.count({ where: { captureId: capture.id } })).toBe(0);
  openssl.answerWith(null);
});

test("a stamp is asked for where an authority is configured, and nowhere else", async () => {
  const capture = await makeCapture("A third page.");
  const ask = () =>
    inTransaction(async (tx) => {
      await askForStamp(tx, capture.id);
      return done();
    });
  configure(false);
  await ask();
  expect(await waiting()).toBe(0);
  expect(await stampCapture(SYSTEM_ACTOR, capture.id)).toEqual(done({ outcome: "nothingToDo" }));
  configure(true);
  await ask();
  expect(await waiting()).toBe(1);
});

test("copies from before there was an authority are asked for later, each once", async () => {
  const { id } = await makeCapture("An old page.");
  const later = new Date(Date.now() + 2 * 60 * 60 * 1000);
  const asked = async () => {
    const answer = await askForOlderStamps(SYSTEM_ACTOR, later);
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value.asked;
  };
  configure(false);
  expect(await asked()).toBe(0);
  configure(true);
  const before = await asked();
  const queued = await waiting();
  expect(await asked()).toBe(before);
  expect(await waiting()).toBe(queued);
  await stampCapture(SYSTEM_ACTOR, id);
  expect(await asked()).toBe(before - 1);
});
