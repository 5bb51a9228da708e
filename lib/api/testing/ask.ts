/** Sends a request to the API: to the door itself, or to a running server. */
export type Send = (request: Request) => Promise<Response>;

export type Said = {
  secret?: string | null;
  body?: unknown;
  bytes?: Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
};

/** One API at an address, asked the way a client asks. */
export function apiAt(origin: string, send: Send) {
  async function ask(method: string, path: string, { secret, body, bytes, headers }: Said = {}) {
    const request = new Request(`${origin}/api/v1${path}`, {
      method,
      headers: {
        ...(secret ? { authorization: `Bearer ${secret}` } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(bytes === undefined ? {} : { "content-type": "text/plain" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      ...(bytes === undefined ? {} : { body: bytes }),
    });
    return send(request);
  }

  /** For what a test begins with: anything but success fails it. */
  async function must(method: string, path: string, said: Said): Promise<{ json: Json; etag: string }> {
    const response = await ask(method, path, said);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return { json: JSON.parse(text), etag: response.headers.get("etag") ?? "" };
  }

  return { ask, must };
}

export type Api = ReturnType<typeof apiAt>;
export type Json = Record<string, never> & {
  id: string;
  reference: string;
  newestDraft: { id: string };
  passage: { id: string };
  source: { id: string };
  type: string;
};
