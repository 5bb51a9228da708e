"use client";

import type { ComponentProps } from "react";
import { Button } from "@/components/ui/Button";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import { KeyHint } from "./KeyHint";
import { useKeyed } from "./OwnKeys";

/** A button that its action's key presses, and that shows the key. */
export function KeyedButton({
  action,
  children,
  ...rest
}: ComponentProps<typeof Button> & { action: KeyAction }) {
  const keyed = useKeyed(action);
  return (
    <Button {...keyed} {...rest}>
      {children}
      <KeyHint of={action} />
    </Button>
  );
}
