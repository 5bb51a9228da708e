import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Document = {
  paths: Record<
    string,
    Record<string, { operationId: string; security: unknown[]; responses: Record<string, Described> }>
  >;
};
type Described = { $ref?: string; content?: Record<string, unknown> };

/** Every operation of an OpenAPI 3.1 document, and whether what it answers is what the document says; null, or the problems. */
export function answersOfDocument(document: unknown) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: "openapi", ...(document as object) });
  const { paths } = document as Document;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: id, security, responses }]) => {
      const status = Number(Object.keys(responses).find((code) => code.startsWith("2")));
      const at = ["paths", path, method, "responses"].map(escaped).join("/");
      const check = (code: number, answer: unknown): unknown => {
        const problem = code >= 400;
        const pointer = problem
          ? "components/schemas/Problem"
          : `${at}/${code}/content/${escaped("application/json")}/schema`;
        const isJson = problem || responses[code]?.content?.["application/json"] !== undefined;
        // The document says bytes, of whatever kind was asked for.
        if (!isJson) return null;
        const validate = ajv.compile({ $ref: `openapi#/${pointer}` });
        return validate(answer) ? null : validate.errors;
      };
      return { id, method: method.toUpperCase(), path, status, needsToken: security.length > 0, check };
    }),
  );
}

/** RFC 6901, in a fragment. */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
