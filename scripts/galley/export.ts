import { Command, InvalidArgumentError, Option } from "commander";
import {
  EXPORT_FORMATS,
  EXPORT_SCOPES,
  EXPORT_SUBJECTS,
  type ExportFormat,
  type ExportScope,
  type ExportSubject,
  exportFormat,
} from "@/lib/domain/exchange/formats";
import { ARCHIVE_LAYOUTS, type ArchiveLayout } from "@/lib/domain/exchange/newsroom-archive/archive";
import { isId } from "@/lib/domain/ids";
import { exportAll } from "./export-all";
import { exportRecords } from "./export-records";

type Options = {
  all: boolean;
  out?: string;
  format?: ExportFormat;
  passphraseStdin: boolean;
  as?: string;
  of?: ExportSubject;
  scope: ExportScope;
  story?: string;
  query: string;
};

export function exportCommand(): Command {
  const formats = Object.keys(EXPORT_FORMATS);
  return new Command("export")
    .description(
      "write claims, sources or a story as a file; with --all, the whole newsroom as galley import takes it",
    )
    .option("--as <email>", "for whom: a person with an account, who sees what is exported")
    .addOption(new Option("--format <format>", "in which form").choices(formats))
    .addOption(
      new Option("--of <what>", "what of; told by the format where it is of one only").choices(
        EXPORT_SUBJECTS,
      ),
    )
    .addOption(
      new Option("--scope <scope>", "signed: what is signed off. working: everything, for editors")
        .choices(EXPORT_SCOPES)
        .default("signed"),
    )
    .option("--story <id>", "only of this story, by the id in its address", parseId)
    .option("--query <query>", 'only what a list shows, as its address says it: "text=plan&stage=left"', "")
    .option("--out <file>", "where to, instead of a name of its own in this folder; - is the terminal")
    .option("--all", "the whole newsroom, as an archive to move it (--format ndjson or json)", false)
    .option(
      "--passphrase-stdin",
      "with --all: read the passphrase that seals who confidential sources are",
      false,
    )
    .action((options: Options, command: Command) =>
      options.all ? archive(options, command) : records(options, command),
    );
}

function archive({ out, format = "ndjson", passphraseStdin }: Options, command: Command) {
  const layout = ARCHIVE_LAYOUTS.find((each): each is ArchiveLayout => each === format);
  if (!layout) return command.error("error: --all is written as ndjson or json.");
  if (!out)
    return command.error("error: --all needs --out: say where to; with .gz at its end it is compressed.");
  return exportAll({ out, layout, passphraseStdin });
}

function records({ as, format = "csv", of, scope, story, query, out }: Options, command: Command) {
  if (!as)
    return command.error("error: say for whom with --as <email>, or export the whole newsroom with --all.");
  const subjects = exportFormat(format).of;
  const subject = of ?? subjects[0];
  if (!subject || !subjects.includes(subject))
    return command.error(`error: ${format} is a form of ${subjects.join(" and of ")}, not of ${subject}.`);
  if (subject === "story" && !story)
    return command.error(`error: ${format} is a form of one story: say which with --story <id>.`);
  const asked = new URLSearchParams(query);
  if (story) asked.set("story", story);
  asked.set("format", format);
  asked.set("scope", scope);
  return exportRecords({ email: as, address: `/export/${subject}?${asked}`, ...(out ? { out } : {}) });
}

function parseId(text: string): string {
  if (isId(text)) return text;
  throw new InvalidArgumentError("It must be the id in the story's address, after /stories/.");
}
