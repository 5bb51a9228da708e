import mammoth from "mammoth";
import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { readHtml } from "./html/read-html";
import { Unreadable } from "./unreadable";
import type { CheckedZip } from "./zip/open-zip";

/** What Word shows of a drawing that is no picture: mammoth passes over it in silence. */
const DRAWN = /<(?:c:chart|dgm:relIds|m:oMath)[\s>]/g;

/**
 * A .docx, through mammoth: what tracked changes deleted is left out, what they added is read. Charts, diagrams and
 * formulas, which mammoth leaves out, are noted at the end by their number.
 */
export async function readDocx(bytes: Buffer, zip: CheckedZip): Promise<MarkedText> {
  const html = await converted(bytes);
  const draft = readHtml(html);
  const drawn = ((await zip.read("word/document.xml")) ?? "").match(DRAWN)?.length ?? 0;
  if (drawn === 0) return draft;
  const end = draft.text.length;
  const words = `${drawn === 1 ? "A chart, diagram or formula" : `${drawn} charts, diagrams or formulas`} of the file, somewhere in the text`;
  return { ...draft, marks: [...draft.marks, { kind: "note", about: "other", words, start: end, end }] };
}

async function converted(bytes: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        externalFileAccess: false,
        styleMap: STYLES,
        // Pictures are not looked into: what is said of them is enough.
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      },
    );
    return value;
  } catch {
    throw new Unreadable({ is: "damaged" });
  }
}

/** Beside mammoth's own: the styles that word processors quote with. */
const STYLES = [
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
];
