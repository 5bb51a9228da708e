import { displayAddress } from "@/lib/domain/sources/display-address";

/** The way to the source itself, in a window of its own. Only http and https are ever made into a link. */
export function SourceAddress({ url }: { url: string }) {
  const shown = <span className="break-all">{displayAddress(url)}</span>;
  if (!/^https?:\/\//i.test(url)) return shown;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="text-accent underline">
      {shown}
      <span className="sr-only"> (opens in a new window)</span>
    </a>
  );
}
