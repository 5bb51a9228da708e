import postgres from "postgres";
import { databaseUrl } from "./running";

/** The server has loaded the library that counts queries; the extension gives the view on it. */
export default async function setUp() {
  const sql = postgres(databaseUrl(), { max: 1, onnotice: () => {} });
  await sql`create extension if not exists pg_stat_statements`;
  await sql.end();
}
