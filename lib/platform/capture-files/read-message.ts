import PostalMime from "postal-mime";
import type { CaptureLink } from "@/lib/domain/captures/capture-reading";
import { normaliseDraftText } from "@/lib/domain/drafts/draft-text";
import { pageText } from "./page-text";

/** A mail message (.eml), or a page that a browser saved as one (.mht): its head as people read it, then its words. */
export async function readMessage(
  bytes: Uint8Array,
): Promise<{ title: string; text: string; links: CaptureLink[] }> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const head = [
    ["From", mail.from ? [mail.from] : []],
    ["To", mail.to ?? []],
    ["Cc", mail.cc ?? []],
  ] as const;
  const lines = head.flatMap(([name, people]) =>
    people.length > 0 ? [`${name}: ${people.map(sayAddress).join(", ")}`] : [],
  );
  if (mail.date) lines.push(`Date: ${mail.date}`);
  if (mail.subject) lines.push(`Subject: ${mail.subject}`);
  const page = mail.html ? pageText(mail.html, "") : null;
  const words = mail.text && !page ? mail.text : (page?.text ?? mail.text ?? "");
  const files = mail.attachments.flatMap(({ filename }) => (filename ? [`Attached: ${filename}`] : []));
  return {
    title: mail.subject ?? "",
    text: normaliseDraftText([lines.join("\n"), words, files.join("\n")].join("\n\n")),
    links: page?.links ?? [],
  };
}

function sayAddress({ name, address }: { name?: string; address?: string }): string {
  return name && address ? `${name} <${address}>` : name || address || "";
}
