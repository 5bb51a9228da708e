import fs from "node:fs";
import path from "node:path";
import { startScratchServer } from "@/lib/platform/database/embedded/scratch";
import { migrationsBehindSchema } from "@/lib/platform/database/migrations";

/** npm run migration -- <name>: writes the migration that leads from those that are there to prisma/schema. */
const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) {
  console.error('Say what it does, in lower case: npm run migration -- "add-captures"');
  process.exit(2);
}

const server = await startScratchServer();
try {
  const sql = await migrationsBehindSchema(server.url("postgres"));
  if (sql === "") {
    console.log("The migrations lead to the schema already; there is nothing to write.");
  } else {
    const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
    const folder = path.resolve("prisma/migrations", `${stamp}_${name.replaceAll("-", "_")}`);
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, "migration.sql"), sql);
    console.log(
      `Written: ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it: ` +
        "what the schema can't say (triggers, constraints, data to carry over) is yours to add.",
    );
  }
} finally {
  await server.stop();
}
