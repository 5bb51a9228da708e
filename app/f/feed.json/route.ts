import { answerFeed } from "@/lib/api/public/pages";

export async function GET(request: Request): Promise<Response> {
  return answerFeed(request, "json");
}
