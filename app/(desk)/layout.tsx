import type { ReactNode } from "react";
import { Shell } from "@/components/shell/Shell";
import { requireActor } from "@/lib/auth/session";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { personId, name, role } = await requireActor();
  return <Shell person={{ personId, name, role }}>{children}</Shell>;
}
