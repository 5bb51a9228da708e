import { PrismaPg } from "@prisma/adapter-pg";
import { DatabaseAway, isDatabaseAway } from "./errors";
import { PrismaClient } from "./generated/client";

export type Database = ReturnType<typeof connect>;
/** What a use case works with inside a transaction. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

// One pool a process, also when a development server loads this file again.
const kept = globalThis as typeof globalThis & { galleyDatabase?: Database };

/** The client for DATABASE_URL, made on first use: nothing connects while the application is being built. */
export function database(): Database {
  kept.galleyDatabase ??= connect();
  return kept.galleyDatabase;
}

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;

function connect() {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set: start Galley with npm start.");
  const adapter = new PrismaPg({
    connectionString,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
  });
  return new PrismaClient({ adapter }).$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          return await query(args);
        } catch (error) {
          throw isDatabaseAway(error) ? new DatabaseAway(error) : error;
        }
      },
    },
  });
}
