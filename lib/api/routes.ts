import type { Method, Operation } from "./operation";

export const API_ROOT = "/api/v1";

type Found =
  | { is: "found"; operation: Operation; params: Record<string, string> }
  | { is: "noMethod"; allowed: string[] }
  | { is: "nothing" };

/** The operation that an address and a method mean. Written parts of a path come before parameters. HEAD is GET without its body. */
export function findOperation(operations: readonly Operation[], method: string, pathname: string): Found {
  const parts = pathname.slice(API_ROOT.length).split("/").slice(1);
  const here = operations
    .flatMap((operation) => {
      const params = paramsOf(operation.path, parts);
      return params ? [{ operation, params }] : [];
    })
    .toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const [first] = here;
  if (!first) return { is: "nothing" };
  const same = here.filter(({ operation }) => operation.path === first.operation.path);
  const asked = method === "HEAD" ? "GET" : method;
  const match = same.find(({ operation }) => operation.method === asked);
  if (match) return { is: "found", ...match };
  return { is: "noMethod", allowed: same.flatMap(({ operation }) => withHead(operation.method)) };
}

function paramsOf(path: string, parts: readonly string[]): Record<string, string> | null {
  const pattern = path.split("/").slice(1);
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [at, wanted] of pattern.entries()) {
    const part = parts[at] ?? "";
    const name = /^\{(\w+)\}$/.exec(wanted)?.[1];
    if (name === undefined) {
      if (wanted !== part) return null;
    } else params[name] = part;
  }
  return params;
}

function withHead(method: Method): string[] {
  return method === "GET" ? ["GET", "HEAD"] : [method];
}
