"use client";

import Link from "next/link";
import type { ComponentProps } from "react";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import { KeyHint } from "./KeyHint";
import { useKeyed } from "./OwnKeys";

/** A link that its action's key follows, and that shows the key. */
export function KeyedLink({
  action,
  children,
  ...rest
}: ComponentProps<typeof Link> & { action: KeyAction }) {
  const keyed = useKeyed(action);
  return (
    <Link prefetch={false} {...keyed} {...rest}>
      {children}
      <KeyHint of={action} />
    </Link>
  );
}
