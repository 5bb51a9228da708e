import Link from "next/link";
import { Button, buttonClasses } from "@/components/ui/Button";
import { optionsOf } from "@/components/ui/SelectField";
import { LIMITS } from "@/lib/domain/limits";
import { SOURCE_KIND_WORDS, SOURCE_KINDS, type SourceKind } from "@/lib/domain/sources/vocabulary";

type Props = {
  query: string;
  kind: SourceKind | null;
  /** The outlet that the list is narrowed to. */
  outlet: { id: string; name: string } | null;
};

const CONTROL = "min-h-8 rounded-md border border-control bg-paper px-2.5 text-[13px]";

/** A GET form: what is filtered stands in the address, and works without a script. */
export function SourceFilters({ query, kind, outlet }: Props) {
  const isSet = query !== "" || kind !== null || outlet !== null;
  return (
    <search>
      <form action="/sources" className="flex flex-wrap items-center gap-1.5">
        <input
          type="search"
          name="q"
          aria-label="Words of title, authors or outlet; or an address"
          placeholder="Words, or an address"
          maxLength={LIMITS.url}
          defaultValue={query}
          className={`${CONTROL} min-w-0 flex-1 basis-full tablet:basis-0 desktop:max-w-80`}
        />
        <select name="kind" aria-label="Kind" defaultValue={kind ?? ""} className={CONTROL}>
          <option value="">Any kind</option>
          {optionsOf(SOURCE_KINDS, SOURCE_KIND_WORDS).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {outlet ? <input type="hidden" name="outlet" value={outlet.id} /> : null}
        <Button type="submit">Show</Button>
        {isSet ? (
          <Link href="/sources" prefetch={false} className={buttonClasses("quiet")}>
            Show every source
          </Link>
        ) : null}
      </form>
      {outlet ? (
        <p className="mt-2 text-ui text-ink-2">
          Only sources of{" "}
          <Link href={`/outlets/${outlet.id}`} prefetch={false} className="text-accent underline">
            {outlet.name}
          </Link>
          .
        </p>
      ) : null}
    </search>
  );
}
