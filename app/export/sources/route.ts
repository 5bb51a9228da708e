import { readSourcesExportRequest } from "@/lib/domain/exchange/read-export-request";
import { readSourcesExport } from "@/lib/usecases/exports/reads";
import { answerExport } from "../answer";

/** The sources of a list as a file. */
export async function GET(request: Request): Promise<Response> {
  const asked = readSourcesExportRequest(Object.fromEntries(new URL(request.url).searchParams));
  return answerExport((actor) => readSourcesExport(actor, asked));
}
