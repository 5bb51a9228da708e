import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** Who the service says is at the keyboard. */
export type ServiceAccount = { sub: string; email: string; email_verified?: boolean; name?: string };

export type SignInService = {
  issuer: string;
  /** Who signs in next, without being asked; null: they cancel. */
  account: ServiceAccount | null;
  close: () => Promise<void>;
};

export const CLIENT = { id: "galley", secret: "a secret of client and service" } as const;

type Grant = { account: ServiceAccount; nonce: string; challenge: string; redirectUri: string };

/**
 * An OpenID Connect provider on loopback: discovery, authorization code with PKCE, signed ID tokens. It refuses what a
 * provider must: another client, a code used twice, a verifier that doesn't fit.
 */
export async function startSignInService(): Promise<SignInService> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", service.issuer);
    const body = new URLSearchParams(await textOf(request));
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (url.pathname === "/.well-known/openid-configuration") return json(200, discovery(service.issuer));
    if (url.pathname === "/keys")
      return json(200, {
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }],
      });
    if (url.pathname === "/authorize") {
      response.writeHead(302, { location: authorize(url.searchParams, service.account, grants) }).end();
      return;
    }
    if (url.pathname !== "/token") return json(404, {});
    const grant = redeem(body, request.headers.authorization, grants);
    if (!grant) return json(400, { error: "invalid_grant" });
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: service.issuer, aud: CLIENT.id, iat: now, exp: now + 300, nonce: grant.nonce };
    const idToken = jwt({ ...claims, ...grant.account }, (text) =>
      sign("RSA-SHA256", Buffer.from(text), privateKey),
    );
    json(200, { access_token: randomUUID(), token_type: "Bearer", expires_in: 300, id_token: idToken });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const service: SignInService = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    account: null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return service;
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
  };
}

function authorize(
  asked: URLSearchParams,
  account: ServiceAccount | null,
  grants: Map<string, Grant>,
): string {
  const redirectUri = asked.get("redirect_uri") ?? "";
  const back = new URL(redirectUri);
  back.searchParams.set("state", asked.get("state") ?? "");
  const nonce = asked.get("nonce");
  const challenge = asked.get("code_challenge");
  const isSound = asked.get("client_id") === CLIENT.id && asked.get("code_challenge_method") === "S256";
  if (!account || !isSound || !nonce || !challenge) {
    back.searchParams.set("error", account ? "invalid_request" : "access_denied");
    return back.href;
  }
  const code = randomUUID();
  grants.set(code, { account, nonce, challenge, redirectUri });
  back.searchParams.set("code", code);
  return back.href;
}

function redeem(
  body: URLSearchParams,
  authorization: string | undefined,
  grants: Map<string, Grant>,
): Grant | null {
  const code = body.get("code") ?? "";
  const grant = grants.get(code);
  grants.delete(code);
  const credentials = `${CLIENT.id}:${encodeURIComponent(CLIENT.secret).replaceAll("%20", "+")}`;
  const isClient = authorization === `Basic ${Buffer.from(credentials).toString("base64")}`;
  const challenge = createHash("sha256")
    .update(body.get("code_verifier") ?? "")
    .digest("base64url");
  const fits = grant?.challenge === challenge && grant.redirectUri === body.get("redirect_uri");
  return isClient && fits ? grant : null;
}

function jwt(claims: Record<string, unknown>, signed: (text: string) => Buffer): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${encode({ alg: "RS256", kid: "1", typ: "JWT" })}.${encode(claims)}`;
  return `${text}.${signed(text).toString("base64url")}`;
}

async function textOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
