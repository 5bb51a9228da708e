import { Parser } from "htmlparser2";

export type JsonLdRead = {
  documents: unknown[];
  /** What was there and could not be read: which one of how many, counted from 1, and why. */
  refused: { row: number; sentence: string }[];
};

/** JSON as it is, or one document a line (NDJSON). */
export function readJson(text: string): JsonLdRead {
  const whole = parsed(text);
  if (whole.ok) return { documents: [whole.value], refused: [] };
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const read = lines.map((line, index) => ({ row: index + 1, ...parsed(line) }));
  // Where not one line is JSON by itself, it was meant as one document.
  if (!read.some(({ ok }) => ok)) return { documents: [], refused: [{ row: 1, sentence: NOT_JSON }] };
  return collect(read);
}

/** Every script element of a page that holds JSON-LD. */
export function readPageScripts(html: string): JsonLdRead {
  const scripts: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (name, { type = "" }) => {
      inside = name === "script" && /^application\/ld\+json\b/i.test(type.trim());
      if (inside) scripts.push("");
    },
    ontext: (text) => {
      if (inside) scripts.push((scripts.pop() ?? "") + text);
    },
    onclosetag: () => {
      inside = false;
    },
  });
  parser.end(html);
  return collect(scripts.map((script, index) => ({ row: index + 1, ...parsed(withoutComments(script)) })));
}

const NOT_JSON = "This is not JSON.";

type Parsed = { ok: true; value: unknown } | { ok: false };

function collect(read: ({ row: number } & Parsed)[]): JsonLdRead {
  return {
    documents: read.flatMap((one) => (one.ok ? [one.value] : [])),
    refused: read.flatMap((one) => (one.ok ? [] : [{ row: one.row, sentence: NOT_JSON }])),
  };
}

/** Content systems wrap scripts in comments and CDATA, and leave line breaks inside strings. */
function withoutComments(script: string): string {
  return script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .trimEnd()
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?$/, "");
}

function parsed(text: string): Parsed {
  const flat = text.replace(/[\n\r\t]+/g, " ");
  for (const attempt of [text, flat, flat.replace(/,(\s*[}\]])/g, "$1")]) {
    try {
      return { ok: true, value: JSON.parse(attempt) };
    } catch {
      // The next attempt forgives more.
    }
  }
  return { ok: false };
}
