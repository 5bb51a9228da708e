import { answerEmbed } from "@/lib/api/public/pages";

type Context = { params: Promise<{ slug: string }> };

/** The fact box for a frame on another site. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerEmbed(request, (await params).slug);
}
