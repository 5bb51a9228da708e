import { answerPreview } from "@/lib/api/public/preview";
import { currentActor } from "@/lib/auth/session";

type Context = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPreview(request, (await params).id, currentActor);
}
