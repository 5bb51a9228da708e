"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { Button } from "@/components/ui/Button";
import type { SourceIdentity } from "@/lib/domain/sources/confidential";
import type { PersonNamed } from "./ConfidantsField";

const EditIdentityForm = dynamic(
  () => import("./EditIdentityForm").then((module) => module.EditIdentityForm),
  {
    ssr: false,
  },
);
const ConfidantsForm = dynamic(() => import("./ConfidantsForm").then((module) => module.ConfidantsForm), {
  ssr: false,
});

type Props = {
  sourceId: string;
  identity: SourceIdentity;
  confidants: readonly PersonNamed[];
  people: readonly PersonNamed[];
};

/** Each form in place of the buttons. */
export function IdentityActions({ sourceId, identity, confidants, people }: Props) {
  const [doing, setDoing] = useState<"identity" | "confidants" | null>(null);
  const buttons = useReturnFocus<HTMLDivElement>(doing !== null);
  const close = () => setDoing(null);
  if (doing === "identity")
    return <EditIdentityForm sourceId={sourceId} identity={identity} onClose={close} />;
  if (doing === "confidants")
    return <ConfidantsForm sourceId={sourceId} confidants={confidants} people={people} onClose={close} />;
  return (
    <div ref={buttons} className="-ml-3 flex flex-wrap">
      <Button look="quiet" onClick={() => setDoing("identity")}>
        Edit who it is
      </Button>
      <Button look="quiet" onClick={() => setDoing("confidants")}>
        Say who may know
      </Button>
    </div>
  );
}
