import { answerStream } from "@/lib/actions/stream-door";
import { takeInThroughDoor } from "@/lib/actions/take-in-import";

/** Takes in a file of claims: the body is the file, ?name= its name, ?story= where they go, ?request= the request's id. */
export async function POST(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const told = {
    fileName: searchParams.get("name") ?? "",
    storyId: searchParams.get("story") ?? "",
    requestId: searchParams.get("request") ?? "",
    contentType: request.headers.get("content-type") ?? "",
  };
  return answerStream(request, (body, signal) => takeInThroughDoor(told, body, signal));
}
