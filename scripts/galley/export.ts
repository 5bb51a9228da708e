import { Command, Option } from "commander";
import { ARCHIVE_LAYOUTS } from "@/lib/domain/exchange/newsroom-archive/archive";
import { exportAll } from "./export-all";

export function exportCommand(): Command {
  return new Command("export")
    .description("write the whole newsroom as an archive that galley import takes")
    .requiredOption("--all", "everything")
    .requiredOption("--out <file>", "where to; with .gz at its end it is compressed")
    .addOption(new Option("--format <format>").choices(ARCHIVE_LAYOUTS).default("ndjson"))
    .option("--passphrase-stdin", "read the passphrase that seals who confidential sources are", false)
    .action(({ out, format, passphraseStdin }) => exportAll({ out, layout: format, passphraseStdin }));
}
