/**
 * A UUID (version 8, RFC 9562) of a hash: the same for the same hash, so that a request that is sent again is known.
 * `hex` has at least 32 lower-case hex digits.
 */
export function uuidOfHash(hex: string): string {
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
