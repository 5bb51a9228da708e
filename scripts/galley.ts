import fs from "node:fs";
import path from "node:path";
import { Command, CommanderError } from "commander";
import { auditCommand } from "./galley/audit";
import { CannotDo } from "./galley/cannot-do";
import { checkClaimReviewCommand } from "./galley/check-claim-review";
import { demoCommand } from "./galley/demo";
import { exportCommand } from "./galley/export";
import { fileCommand } from "./galley/file";
import { importCommand } from "./galley/import";
import { tokenCommand } from "./galley/token";
import { userCommand } from "./galley/user";

/** The command line. Ends with 0 when done, 1 when it could not be done, 2 when it was asked for wrongly. */
const { version } = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, "../package.json"), "utf8"));
const program = new Command("galley")
  .usage("<command> [options]")
  .description("Runs a newsroom's desk from the command line. Called as: npm run galley -- <command>")
  .version(version, "-V, --version", "print the version")
  .helpCommand(true)
  .showHelpAfterError("(--help says what there is)")
  .addCommand(userCommand())
  .addCommand(tokenCommand())
  .addCommand(demoCommand())
  .addCommand(auditCommand())
  .addCommand(fileCommand())
  .addCommand(exportCommand())
  .addCommand(importCommand())
  .addCommand(checkClaimReviewCommand())
  .addHelpText("after", examples());

// Whoever reads our output may stop early: galley audit | head.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

exitByThrowing(program);
try {
  await program.parseAsync();
  process.exitCode = 0;
} catch (error) {
  process.exitCode = told(error);
}
process.stdout.write("", () => process.exit());

function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CannotDo) console.error(error.message);
  else console.error("Something went wrong that should not.", error);
  return 1;
}

function exitByThrowing(command: Command) {
  command.exitOverride();
  for (const sub of command.commands) exitByThrowing(sub);
}

function examples() {
  return `
Examples:
  npm run galley -- user create --email jo@example.org --name "Jo" --role editor
  npm run galley -- user create --email jo@example.org --name "Jo" --role editor --password-stdin < password.txt
  npm run galley -- user deactivate --email jo@example.org
  npm run -s galley -- token create --email jo@example.org --name "The CMS" --scopes read,export > token.txt
  npm run -s galley -- audit --limit 200 --json > audit.jsonl
  npm run galley -- audit verify
  npm run galley -- file --story 0199f1c2-… --as jo@example.org --out file.zip
  npm run galley -- export --as jo@example.org --format xlsx --scope working --story 0199f1c2-…
  npm run -s galley -- export --as jo@example.org --format ndjson --query "text=plan" --out - > claims.ndjson

It works on the database that DATABASE_URL names, else on the embedded one under GALLEY_DATA,
whether or not npm start is running.`;
}
