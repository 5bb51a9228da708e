import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";

const run = promisify(execFile);

export type OpensslAuthority = {
  url: string;
  folder: string;
  /** PEM of the authority that vouches for the signer. */
  caFile: string;
  openssl: (...args: string[]) => Promise<string>;
  /** What it answers instead of stamping, until it is null again. */
  answerWith: (answer: ((request: Buffer) => Promise<Answer> | Answer) | null) => void;
  stamp: (request: Buffer, signer?: Signer) => Promise<Buffer>;
  /** A token's content signed anew by another signer, with or without its certificate's name under the signature. */
  signAnew: (token: Buffer, signer: Signer, how: "named" | "unnamed") => Promise<Buffer>;
  close: () => Promise<void>;
};

export type Signer = "tsa" | "short" | "careless" | "stranger";
type Answer = { status?: number; body: Buffer };

/**
 * A time-stamping authority as "openssl ts" is one, on loopback: its signers are `tsa`, `short` whose certificate ended
 * when it was made, `careless` whose certificate is for other things too, and `stranger` whom another authority vouches for.
 */
export async function startOpensslAuthority(): Promise<OpensslAuthority> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "galley-tsa-"));
  const openssl = async (...args: string[]) => (await run("openssl", args, { cwd: folder })).stdout;
  await makeCertificates(folder, openssl);
  let answer: ((request: Buffer) => Promise<Answer> | Answer) | null = null;
  let asked = 0;
  const stamp = async (request: Buffer, signer: Signer = "tsa") => {
    asked += 1;
    const name = path.join(folder, `${asked}`);
    await fs.writeFile(`${name}.tsq`, request);
    await openssl(
      ...["ts", "-reply", "-config", "ts.cnf", "-section", signer],
      ...["-queryfile", `${name}.tsq`, "-out", `${name}.tsr`],
    );
    return fs.readFile(`${name}.tsr`);
  };
  const server = http.createServer(async (incoming, response) => {
    const request = await buffer(incoming);
    const { status = 200, body } = answer ? await answer(request) : { body: await stamp(request) };
    response.writeHead(status, { "content-type": "application/timestamp-reply" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    caFile: path.join(folder, "ca.pem"),
    openssl,
    answerWith: (other) => {
      answer = other;
    },
    stamp,
    signAnew: async (token, signer, how) => {
      await fs.writeFile(path.join(folder, "old.tst"), token);
      await openssl("cms", "-verify", "-noverify", "-inform", "DER", "-in", "old.tst", "-out", "content.der");
      await openssl(
        ...["cms", "-sign", "-binary", "-nodetach", "-econtent_type", "1.2.840.113549.1.9.16.1.4"],
        ...["-in", "content.der", "-signer", `${signer}.pem`, "-inkey", `${signer}.key`, "-md", "sha256"],
        ...[...(how === "named" ? ["-cades"] : []), "-outform", "DER", "-out", "new.tst"],
      );
      return fs.readFile(path.join(folder, "new.tst"));
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

const SIGNERS: [Signer, ca: string, extensions: string, days: string][] = [
  ["tsa", "ca", "stamping", "30"],
  ["short", "ca", "stamping", "0"],
  ["careless", "ca", "for_more", "30"],
  ["stranger", "other", "stamping", "30"],
];
const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

async function makeCertificates(folder: string, openssl: (...args: string[]) => Promise<string>) {
  await fs.writeFile(path.join(folder, "ts.cnf"), CONFIG);
  await fs.writeFile(path.join(folder, "serial"), "01\n");
  for (const ca of ["ca", "other"])
    await openssl(
      ...["req", "-x509", ...KEY, "-keyout", `${ca}.key`, "-out", `${ca}.pem`, "-days", "30"],
      ...["-subj", `/CN=Test ${ca}`, "-config", "ts.cnf", "-extensions", "authority"],
    );
  for (const [name, ca, extensions, days] of SIGNERS) {
    await openssl(
      ...["req", "-new", ...KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-config", "ts.cnf"],
      ...["-subj", `/O=Test times/CN=Test ${name}`],
    );
    await openssl(
      ...["x509", "-req", "-in", `${name}.csr`, "-CA", `${ca}.pem`, "-CAkey", `${ca}.key`, "-days", days],
      ...["-CAcreateserial", "-out", `${name}.pem`, "-extfile", "ts.cnf", "-extensions", extensions],
    );
  }
}

const signerSection = ([name]: (typeof SIGNERS)[number]) => `
[${name}]
serial = ./serial
signer_cert = ./${name}.pem
signer_key = ./${name}.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

const CONFIG = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Test
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[stamping]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[for_more]
basicConstraints = CA:false
extendedKeyUsage = critical, timeStamping, codeSigning
${SIGNERS.map(signerSection).join("")}`;
