import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { readExport } from "@/lib/usecases/exports/reads";
import { answerExport } from "../answer";

/** Claims as a file. A route handler, because it can be long: it streams, and ends when whoever reads it goes away. */
export async function GET(request: Request): Promise<Response> {
  const values = Object.fromEntries(new URL(request.url).searchParams);
  return answerExport((actor) => readExport(actor, readExportRequest(values)));
}
