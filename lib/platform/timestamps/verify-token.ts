import { createHash } from "node:crypto";
import * as asn1js from "asn1js";
import { type Attribute, type Certificate, ContentInfo, SignedData, TSTInfo } from "pkijs";
import type { TimestampProblem } from "@/lib/domain/captures/timestamp-problem";
import { arrayBuffer, SHA256_OID } from "./request";

export type ExpectedStamp = {
  /** Hex */
  sha256: string;
  /** Of the request that it answers; null for a token that is verified later. */
  nonce: Buffer | null;
  trusted: Certificate[];
  notBefore: Date;
  notAfter: Date;
};

export type Stamp = {
  stampedAt: Date;
  /** Hex */
  serial: string;
  /** The name of the certificate that signed it. */
  authority: string;
};

export type VerifiedStamp = { ok: true; stamp: Stamp } | { ok: false; problem: TimestampProblem };

const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const DATA = "1.2.840.113549.1.7.1";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const STRONG_DIGESTS = new Set([
  SHA256_OID,
  "2.16.840.1.101.3.4.2.2", // SHA-384
  "2.16.840.1.101.3.4.2.3", // SHA-512
]);

/**
 * Verifies a token (RFC 3161, section 2.4.2; DER of its ContentInfo): what it stamps, that it answers the request, its
 * time, its signature, and that the signer may stamp and is vouched for by a trusted certificate at that time. Whether a
 * certificate was revoked is looked at only where the token itself carries the lists: nothing is fetched.
 */
export async function verifyToken(der: Uint8Array, expected: ExpectedStamp): Promise<VerifiedStamp> {
  const token = readToken(der);
  if (!token) return problem("unreadable");
  const { signed, info } = token;
  if (!stampsHash(info, expected.sha256)) return problem("imprint");
  if (expected.nonce && !hasNonce(info, expected.nonce)) return problem("nonce");
  if (info.genTime < expected.notBefore || info.genTime > expected.notAfter) return problem("time");
  const signer = await verifiedSigner(signed, info.genTime);
  if (!signer) return problem("signature");
  if (!mayStamp(signer) || !namesItsSigner(signed, signer)) return problem("signer");
  if (!(await isVouchedFor(signed, info.genTime, expected.trusted))) return problem("chain");
  const serial = Buffer.from(info.serialNumber.valueBlock.valueHexView).toString("hex");
  return { ok: true, stamp: { stampedAt: info.genTime, serial, authority: nameOf(signer) } };
}

function problem(name: TimestampProblem): VerifiedStamp {
  return { ok: false, problem: name };
}

function readToken(der: Uint8Array): { signed: SignedData; info: TSTInfo } | null {
  try {
    const content = ContentInfo.fromBER(arrayBuffer(der));
    if (content.contentType !== SIGNED_DATA) return null;
    const signed = new SignedData({ schema: content.content });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (!eContent || eContentType !== TST_INFO || signed.signerInfos.length !== 1) return null;
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) };
  } catch {
    return null;
  }
}

function stampsHash({ messageImprint }: TSTInfo, sha256: string): boolean {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const hashed = Buffer.from(hashedMessage.valueBlock.valueHexView).toString("hex");
  return hashAlgorithm.algorithmId === SHA256_OID && hashed === sha256;
}

function hasNonce({ nonce }: TSTInfo, asked: Buffer): boolean {
  return nonce !== undefined && asked.equals(nonce.valueBlock.valueHexView);
}

/** The certificate whose key made the signature; null when it does not hold, or rests on a weak hash. */
async function verifiedSigner(signed: SignedData, at: Date): Promise<Certificate | null> {
  const [info] = signed.signerInfos;
  if (!info || !STRONG_DIGESTS.has(info.digestAlgorithm.algorithmId)) return null;
  if (!isOidAttribute(attributeOf(signed, CONTENT_TYPE), TST_INFO)) return null;
  const verified = await pkijsVerifies(signed, { checkDate: at });
  return verified?.signatureVerified ? (verified.signerCertificate ?? null) : null;
}

async function isVouchedFor(signed: SignedData, at: Date, trustedCerts: Certificate[]): Promise<boolean> {
  const verified = await pkijsVerifies(signed, {
    checkDate: at,
    checkChain: true,
    trustedCerts,
    passedWhenNotRevValues: true,
  });
  return verified?.signerCertificateVerified === true && verified.signatureVerified === true;
}

/**
 * pkijs wants the stamped bytes, to hash them by itself. Here is their hash alone, which was compared before: so it
 * verifies the token's signature as that of any other data.
 */
async function pkijsVerifies(signed: SignedData, how: object) {
  try {
    signed.encapContentInfo.eContentType = DATA;
    return await signed.verify({ signer: 0, extendedMode: true, ...how });
  } catch {
    return null;
  } finally {
    signed.encapContentInfo.eContentType = TST_INFO;
  }
}

/** RFC 3161, 2.3: its key is for stamping times and for nothing else, and whoever reads the certificate must heed that. */
function mayStamp(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find((extension) => extension.extnID === EXTENDED_KEY_USAGE);
  const purposes: unknown = usage?.parsedValue?.keyPurposes;
  return usage?.critical === true && Array.isArray(purposes) && purposes.join() === TIME_STAMPING;
}

/** RFC 3161, 2.4.1: the token says, under its signature, by which certificate it was signed. */
function namesItsSigner(signed: SignedData, signer: Certificate): boolean {
  const der = Buffer.from(signer.toSchema().toBER());
  const v1 = attributeOf(signed, SIGNING_CERTIFICATE);
  const v2 = attributeOf(signed, SIGNING_CERTIFICATE_V2);
  if (!v1 && !v2) return false;
  return (!v1 || namesHash(v1, der, "sha1")) && (!v2 || namesHash(v2, der, "sha256"));
}

/** The first certificate of the attribute: [AlgorithmIdentifier,] hash. Another algorithm than the default is named before it. */
function namesHash(attribute: Attribute, der: Buffer, standard: "sha1" | "sha256"): boolean {
  const [first] = sequence(sequence(attribute.values[0])[0]);
  const [named, second] = sequence(first);
  const isNamed = named instanceof asn1js.Sequence;
  const hash = isNamed ? second : named;
  const algorithm = isNamed ? DIGESTS[String(sequence(named)[0]?.valueBlock)] : standard;
  if (!(hash instanceof asn1js.OctetString) || !algorithm) return false;
  return createHash(algorithm).update(der).digest().equals(hash.valueBlock.valueHexView);
}

const DIGESTS: Record<string, string> = {
  [SHA256_OID]: "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

function sequence(value: unknown): asn1js.BaseBlock[] {
  return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

function attributeOf(signed: SignedData, type: string): Attribute | undefined {
  return signed.signerInfos[0]?.signedAttrs?.attributes.find((attribute) => attribute.type === type);
}

function isOidAttribute(attribute: Attribute | undefined, oid: string): boolean {
  const value: unknown = attribute?.values[0];
  return value instanceof asn1js.ObjectIdentifier && value.valueBlock.toString() === oid;
}

const NAME_PARTS = ["2.5.4.3", "2.5.4.10"]; // common name, organisation

function nameOf(certificate: Certificate): string {
  const parts = NAME_PARTS.flatMap((type) =>
    certificate.subject.typesAndValues.filter((part) => part.type === type),
  );
  return parts.map((part) => String(part.value.valueBlock.value)).join(", ") || "without a name";
}
