"use client";

import { useId } from "react";
import { buttonClasses } from "@/components/ui/Button";
import { controlClasses, Field } from "@/components/ui/Field";

/**
 * The bookmark, to be dragged, and its address, to be copied. React keeps such addresses out of links, and here nobody is to
 * follow it (the policy of Galley's pages does not let it run): it is put there for the browser's bookmarks alone.
 */
export function BookmarkletLink({ address }: { address: string }) {
  const id = useId();
  return (
    <div className="grid justify-items-start gap-4">
      <a
        href="/bookmarklet"
        ref={(link) => link?.setAttribute("href", address)}
        className={buttonClasses("primary")}
      >
        Add to Galley
      </a>
      <div className="w-full">
        <Field id={id} label="Or make a bookmark by hand, with this as its address">
          <textarea
            id={id}
            readOnly
            rows={4}
            value={address}
            spellCheck={false}
            onFocus={({ currentTarget }) => currentTarget.select()}
            className={`${controlClasses} font-mono text-small break-all`}
          />
        </Field>
      </div>
    </div>
  );
}
