import { readStoryExportRequest } from "@/lib/domain/exchange/read-export-request";
import { refuse } from "@/lib/domain/refusal";
import { readStoryExport } from "@/lib/usecases/exports/reads";
import { answerExport } from "../answer";

/** One story with its draft, as a file in one of its formats. */
export async function GET(request: Request): Promise<Response> {
  const asked = readStoryExportRequest(Object.fromEntries(new URL(request.url).searchParams));
  return answerExport(async (actor) => (asked ? readStoryExport(actor, asked) : refuse("notFound")));
}
