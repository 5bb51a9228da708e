import { answerExport } from "@/app/export/answer";
import { readExportRunFile } from "@/lib/usecases/export-runs/reads";

type Context = { params: Promise<{ id: string }> };

/** The file of a long export, for whoever asked for it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerExport((actor) => readExportRunFile(actor, id));
}
