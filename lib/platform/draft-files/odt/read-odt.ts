import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { parseXml } from "../html/html-tree";
import { readHtml } from "../html/read-html";
import { Unreadable } from "../unreadable";
import type { CheckedZip } from "../zip/open-zip";
import { asHtml } from "./as-html";
import { readStyles } from "./styles";

/** An .odt: its content is turned into a page, which is then read as any other. Passwords are said in the manifest. */
export async function readOdt(zip: CheckedZip): Promise<MarkedText> {
  const manifest = await zip.read("META-INF/manifest.xml");
  if (manifest?.includes("encryption-data")) throw new Unreadable({ is: "encrypted" });
  const [content, styles] = [await zip.read("content.xml"), await zip.read("styles.xml")];
  if (!content?.includes("<office:text")) throw new Unreadable({ is: "damaged" });
  const document = parseXml(content);
  const documents = styles ? [parseXml(styles), document] : [document];
  return readHtml(asHtml(document, readStyles(documents)));
}
