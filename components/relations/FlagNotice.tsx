import { LinkedReferences } from "@/components/relations/LinkedReferences";
import { Notice } from "@/components/ui/Notice";
import { type ClaimFlag, sayFlag } from "@/lib/domain/relations/claim-flag";

/** What other claims say against resting on this one as it stands, before anything else is read of it. */
export function FlagNotice({ flags }: { flags: readonly ClaimFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <div className="mt-4">
      <Notice look="warning">
        <span className="font-[550]">Look at this claim again.</span>{" "}
        {flags.map((flag, index) => {
          const said = sayFlag(flag);
          return (
            <span key={said}>
              {index > 0 ? " " : null}
              <LinkedReferences>{said}</LinkedReferences>
            </span>
          );
        })}
      </Notice>
    </div>
  );
}
