import { Certificate } from "pkijs";
import { arrayBuffer } from "./request";

const PEM =
  /-----BEGIN (?:TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END (?:TRUSTED )?CERTIFICATE-----/g;

/** The certificates of a PEM file; one that cannot be read throws. */
export function certificatesOf(pem: string): Certificate[] {
  return [...pem.matchAll(PEM)].map(([, base64 = ""]) =>
    Certificate.fromBER(arrayBuffer(Buffer.from(base64.replaceAll(/\s/g, ""), "base64"))),
  );
}
