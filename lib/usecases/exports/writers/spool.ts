import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Rows repeat themselves, so that a tenth of their length is kept. */
const PIECE = 256 * 1024;

/** Text that is written now and read later, kept compressed: for what comes after something longer in one file. */
export function spool() {
  const kept: Buffer[] = [];
  let text = "";
  const keep = () => {
    if (text !== "") kept.push(deflateRawSync(text, { level: 1 }));
    text = "";
  };
  return {
    add(more: string): void {
      text += more;
      if (text.length >= PIECE) keep();
    },
    async *read(): AsyncGenerator<Buffer, void, void> {
      keep();
      for (const piece of kept) yield inflateRawSync(piece);
    },
  };
}
