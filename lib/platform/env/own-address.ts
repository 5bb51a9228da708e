/** Where people open Galley, without a slash at its end: "https://galley.example.org". Set by the start, which checks it. */
export function ownAddress(): string {
  return process.env.NEXTAUTH_URL?.replace(/\/$/, "") || `http://localhost:${process.env.PORT || 3000}`;
}
