import postgres from "postgres";

const LEAST_VERSION = 15;

/** Whether the server that DATABASE_URL names answers and is new enough; said before anything long runs. */
export async function checkServer(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int / 10000 as version`;
    if (row?.version < LEAST_VERSION) {
      throw new Error(`it is PostgreSQL ${row?.version}; Galley needs ${LEAST_VERSION} or newer`);
    }
  } catch (error) {
    throw new Error(
      `The database that DATABASE_URL names can't be used: ${error instanceof Error ? error.message : error}. ` +
        "Check that the server runs, and the address, name and password.",
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}
