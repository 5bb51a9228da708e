/** Names of what is in the lawyer's file. */
export const STORY_FILE_NAMES = {
  page: "index.html",
  json: "story.json",
  history: "history.jsonl",
  readme: "README.txt",
  manifest: "MANIFEST.sha256",
} as const;

const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
  "message/rfc822": "eml.txt",
  "text/plain": "txt",
};
/** What a browser would run scripts of, when somebody opens it, is named so that it opens as text. */
const RUNS = /html|xml|svg|javascript/;

/** Where the bytes of a saved copy are: named by their hash, so that the same bytes are there once. */
export function captureFile(sha256: string, mediaType: string): string {
  const type = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  const extension = RUNS.test(type) ? "html.txt" : (EXTENSIONS[type] ?? "bin");
  return `captures/${sha256}.${extension}`;
}

/** Where the extracted text of a saved copy is. */
export function captureTextFile(captureId: string): string {
  return `captures/text/${captureId}.txt`;
}

/** Where the authority's token is, DER. */
export function timestampFile(captureId: string): string {
  return `captures/timestamps/${captureId}.tst`;
}
