import { answerStream } from "@/lib/actions/stream-door";
import { uploadThroughDoor } from "@/lib/actions/upload-copy";

/**
 * Takes in a copy of a source: the body is the file, ?source= whose copy it is, ?name= the file's name, ?request= the
 * request's id. A route handler, because the bodies of actions are small.
 */
export async function POST(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const told = {
    sourceId: searchParams.get("source") ?? "",
    requestId: searchParams.get("request") ?? "",
    fileName: searchParams.get("name") ?? "",
    contentType: request.headers.get("content-type") ?? "",
  };
  return answerStream(request, (body, signal) => uploadThroughDoor(told, body, signal));
}
