import { type ReactNode, useId } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Button, buttonClasses } from "@/components/ui/Button";

type Props = {
  label: string;
  /** One of several on its page: it has no key. */
  isOneOfMany?: boolean;
  children: ReactNode;
};

/** A button and what opens from it. In the middle where the browser cannot put it below its button. */
export function ExportPopover({ label, isOneOfMany = false, children }: Props) {
  const id = useId();
  return (
    <>
      {isOneOfMany ? (
        <Button popoverTarget={id}>{label}</Button>
      ) : (
        <KeyedButton action="export" popoverTarget={id}>
          {label}
        </KeyedButton>
      )}
      <div
        id={id}
        popover="auto"
        className="m-auto max-h-[85dvh] w-80 max-w-[92vw] tablet:w-[34rem] overflow-auto rounded-lg border border-rule bg-sheet p-3 text-ui text-ink shadow-lg supports-[position-area:bottom]:inset-auto supports-[position-area:bottom]:m-1 supports-[position-area:bottom]:[position-area:bottom_span-left] supports-[position-area:bottom]:[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]"
      >
        {children}
      </div>
    </>
  );
}

type Group = {
  title: string;
  says: string;
  downloads: readonly { href: string; format: string }[];
  /** The address to have it prepared from, where it can be long. */
  later?: string;
  /** What stands below them. */
  children?: ReactNode;
};

/** What can be taken away in the same words, in each of its forms. */
export function ExportGroup({ title, says, downloads, later, children }: Group) {
  return (
    <section aria-label={title} className="not-first:mt-3">
      <p className="font-[550]">{title}</p>
      <p className="mb-1.5 text-small text-ink-2">{says}</p>
      <p className="flex flex-wrap gap-2">
        {downloads.map(({ href, format }) => (
          <a key={href} href={href} download className={buttonClasses()}>
            {format}
            <span className="sr-only"> of {title.toLowerCase()}</span>
          </a>
        ))}
      </p>
      {children}
      {later ? (
        <p className="mt-1.5 text-small">
          <a href={`/exports?${new URLSearchParams({ of: later })}`} className="text-accent underline">
            Prepare it for later<span className="sr-only"> ({title.toLowerCase()})</span>
          </a>
        </p>
      ) : null}
    </section>
  );
}
