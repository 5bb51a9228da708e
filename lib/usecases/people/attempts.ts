import { networkOf, SIGN_IN_LIMITS, waitUntil, windowStart } from "@/lib/domain/access/sign-in-limits";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { sha256 } from "@/lib/platform/hash/sha256";

const MINUTE_MS = 60_000;
const SWEPT_AT_ONCE = 500;

/**
 * Counts an attempt to sign in as failed before its password is looked at, or refuses it. Whoever succeeds calls
 * `forgetFailures`. So attempts made at the same moment cannot be more than the limit: the locks let them count one
 * after the other. `address` is null where the person is signed in already.
 */
export async function countAttempt(email: string, address: string | null): Promise<Result> {
  const accountHash = hashAccount(email);
  const network = address === null ? "" : networkOf(address);
  return inTransaction(async (tx) => {
    // Always the account first, then the address: two attempts never wait for each other in a circle.
    await lock(tx, `account ${accountHash}`);
    if (network) await lock(tx, `address ${network}`);
    const now = new Date();
    const since = windowStart(now);
    const failures = {
      account: await newestFailures(tx, { accountHash }, since, SIGN_IN_LIMITS.account),
      address: network ? await newestFailures(tx, { address: network }, since, SIGN_IN_LIMITS.address) : [],
    };
    const until = waitUntil(failures, now);
    if (until) {
      const minutes = Math.max(1, Math.floor((until.getTime() - now.getTime()) / MINUTE_MS));
      return refuse({ code: "tooManyAttempts", until: until.toISOString(), minutes });
    }
    await sweep(tx, since);
    await tx.signInFailure.create({
      data: { accountHash, address: network, failedAt: now },
      select: { id: true },
    });
    return done();
  });
}

/** After a sign-in, or a password set by a link. */
export async function forgetFailures(email: string, tx: Transaction = database()): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { accountHash: hashAccount(email) } });
}

/** Strangers type all sorts of addresses: none is kept in words. */
function hashAccount(email: string): string {
  return sha256(`sign-in ${email}`);
}

async function lock(tx: Transaction, what: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`;
}

async function newestFailures(
  tx: Transaction,
  of: { accountHash: string } | { address: string },
  since: Date,
  limit: number,
): Promise<Date[]> {
  const rows = await tx.signInFailure.findMany({
    where: { ...of, failedAt: { gt: since } },
    orderBy: { failedAt: "desc" },
    take: limit,
    select: { failedAt: true },
  });
  return rows.map((row) => row.failedAt);
}

/** Removes what no longer counts, in passing. Rows that another attempt is removing are left to it. */
async function sweep(tx: Transaction, before: Date): Promise<void> {
  await tx.$executeRaw`
    delete from "SignInFailure" where "id" in (
      select "id" from "SignInFailure" where "failedAt" <= ${before}
      limit ${SWEPT_AT_ONCE} for update skip locked)`;
}
