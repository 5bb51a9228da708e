"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { redeliverAction } from "@/lib/actions/webhooks";

/** Sends a message once more. */
export function Redeliver({ deliveryId }: { deliveryId: string }) {
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState("");
  const send = () =>
    start(async () => {
      const reply = await redeliverAction({ deliveryId });
      setProblem(reply.ok ? "" : reply.sentence);
    });
  return (
    <div className="flex items-center gap-2">
      <Button disabled={pending} onClick={send}>
        Send again
      </Button>
      <p role="alert" className="text-small text-status-refuted empty:hidden">
        {problem}
      </p>
    </div>
  );
}
