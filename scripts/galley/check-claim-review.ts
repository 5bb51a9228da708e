import { readFile } from "node:fs/promises";
import { Command } from "commander";
import type { Finding } from "@/lib/domain/exchange/claim-review/finding";
import { hasErrors, validateClaimReview } from "@/lib/domain/exchange/claim-review/validate";
import { readJson, readPageScripts } from "@/lib/platform/import-files/read-json-ld";
import { CannotDo } from "./cannot-do";

/** Says what is wrong with the fact checks in a file, ours or anybody's. Ends with 1 where readers would refuse one. */
export function checkClaimReviewCommand(): Command {
  return new Command("check-claim-review")
    .description(
      "say what is wrong with the ClaimReview in a JSON-LD file or a page, with the path of each field",
    )
    .argument("<file>", "JSON-LD, or a web page that holds it")
    .option("--host <host>", "where the checks are published: each url must lead there")
    .action((file: string, { host }: { host?: string }) => checkFile(file, host ?? null));
}

async function checkFile(file: string, host: string | null): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new CannotDo(`${file} can't be read.`);
  });
  const { documents, refused } = text.trimStart().startsWith("<") ? readPageScripts(text) : readJson(text);
  const findings = documents.flatMap((document, index) =>
    validateClaimReview(document, { host }).map((finding) =>
      told(finding, documents.length > 1 ? index + 1 : 0),
    ),
  );
  for (const { line } of findings) console.log(line);
  for (const { row, sentence } of refused) console.log(`error    document ${row}: ${sentence}`);
  const isRefused = refused.length > 0 || hasErrors(findings.map(({ finding }) => finding));
  if (documents.length + refused.length === 0) throw new CannotDo("There is no JSON-LD in it.");
  if (isRefused) throw new CannotDo("Readers of fact checks would refuse what is called an error.");
  console.log(
    findings.length === 0
      ? "Nothing is wrong with it."
      : "It can be published; the warnings cost it attention.",
  );
}

function told(finding: Finding, document: number): { finding: Finding; line: string } {
  const at = [document > 0 ? `document ${document}` : "", finding.path].filter(Boolean).join(" ");
  return { finding, line: `${finding.level.padEnd(8)} ${at ? `${at}: ` : ""}${finding.message}` };
}
