import type { ReactNode } from "react";
import { OwnKeys } from "@/components/shell/OwnKeys";
import { Shell } from "@/components/shell/Shell";
import { requireActor } from "@/lib/auth/session";
import { keysOf } from "@/lib/domain/keys/key-map";
import { readOwnKeys } from "@/lib/usecases/people/reads";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { personId, name, role, mayClearLegal } = actor;
  return (
    <OwnKeys keys={keysOf(await readOwnKeys(actor))}>
      <Shell person={{ personId, name, role, mayClearLegal }}>{children}</Shell>
    </OwnKeys>
  );
}
