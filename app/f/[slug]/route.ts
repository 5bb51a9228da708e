import { answerPage } from "@/lib/api/public/pages";

type Context = { params: Promise<{ slug: string }> };

/** A published fact box, for everybody. A route handler and no page: it is HTML without a script of the framework. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPage(request, (await params).slug);
}
