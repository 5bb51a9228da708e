import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Prisma's own schema engine, in WebAssembly: the prisma command wants to download a native one.
 * It keeps the same _prisma_migrations table, so `prisma migrate deploy` works too where it can.
 */
export async function openSchemaEngine(databaseUrl: string, schema: { path: string; content: string }[]) {
  loadWebAssembly();
  const connections = new PostgresForMigrations(connectionParts(databaseUrl));
  const engine = await glue.SchemaEngine.new(
    { datamodels: schema.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(connections),
  );
  return { engine, close: () => connections.close() };
}

let loaded = false;

function loadWebAssembly() {
  if (loaded) return;
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = fs.readFileSync(entry.replace(/schema_engine\.js$/, "schema_engine_bg.wasm"));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  loaded = true;
}

/** In parts: a whole connection string would win over the name of the database for trying out. */
function connectionParts(databaseUrl: string) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseUrl);
  const host = searchParams.get("host") ?? hostname;
  return {
    host,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    ssl: sslFor(searchParams.get("sslmode")),
  };
}

function sslFor(mode: string | null) {
  if (mode === null || mode === "disable" || mode === "prefer") return false;
  return mode === "require" || mode === "no-verify" ? { rejectUnauthorized: false } : true;
}

type Connection = Awaited<ReturnType<PrismaPg["connect"]>>;

/** What the adapter does otherwise than the engine expects of it. */
class PostgresForMigrations extends PrismaPg {
  constructor(private readonly parts: ReturnType<typeof connectionParts>) {
    super(parts);
  }

  private readonly open = new Set<Connection>();

  /** The engine leaves its connection open; a database that is to be copied must have none. */
  async close() {
    for (const connection of [...this.open]) await connection.dispose();
  }

  override async connect() {
    const connection = await super.connect();
    this.open.add(connection);
    const dispose = connection.dispose.bind(connection);
    connection.dispose = async () => {
      if (this.open.delete(connection)) await dispose();
    };
    runScriptsWhole(connection);
    readCatalogueChars(connection);
    return connection;
  }

  /** The adapter's own drops the database while it is still connected to it. */
  override async connectToShadowDb() {
    const database = `galley_tryout_${randomUUID().replaceAll("-", "")}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const tryout = await new PostgresForMigrations({ ...this.parts, database }).connect();
    const close = tryout.dispose.bind(tryout);
    tryout.dispose = async () => {
      await close();
      await main.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
      await main.dispose();
    };
    return tryout;
  }
}

/** The adapter splits scripts at every semicolon, also inside a function's body. PostgreSQL takes them whole, in one transaction. */
function runScriptsWhole(connection: Connection) {
  connection.executeScript = async (script) => {
    await connection.underlyingDriver().query(script);
  };
}

const CHAR_OID = 18;
const TEXT_OID = 25;

/** The catalogue's one-byte "char" columns, which the engine reads as characters and the adapter does not know. */
function readCatalogueChars(connection: Connection) {
  const reader = connection as unknown as { performIO(query: unknown): Promise<{ fields: Field[] }> };
  const perform = reader.performIO.bind(connection);
  const query = connection.queryRaw.bind(connection);
  const charColumns = new Set<string>();
  reader.performIO = async (statement) => {
    const answer = await perform(statement);
    for (const field of answer.fields) {
      if (field.dataTypeID !== CHAR_OID) continue;
      charColumns.add(field.name);
      field.dataTypeID = TEXT_OID;
    }
    return answer;
  };
  connection.queryRaw = async (statement) => {
    const answer = await query(statement);
    const columnTypes = answer.columnNames.map((name, index) =>
      charColumns.has(name) ? ColumnTypeEnum.Character : (answer.columnTypes[index] ?? ColumnTypeEnum.Text),
    );
    return { ...answer, columnTypes };
  };
}

type Field = { name: string; dataTypeID: number };
