import type { NoCapture } from "@/lib/domain/captures/capture-reading";

/** Why a file cannot be kept as a copy of a source, and what to do, in words. */
export function copyProblemWords(problem: NoCapture, fileName: string): string {
  switch (problem.is) {
    case "empty":
      return `${fileName} is empty. Choose another file.`;
    case "tooLarge":
      return `${fileName} is larger than 20 MB. Save the part that matters, and choose that.`;
    case "otherKind":
      return `${fileName} is of a kind that Galley does not keep. Save what matters of it as PDF, web page, picture (PNG, JPEG, GIF, WebP, AVIF), mail message (.eml) or text, and choose that.`;
  }
}
