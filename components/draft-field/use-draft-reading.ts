import { useCallback, useEffect, useRef, useState } from "react";
import { fileProblemWords } from "@/lib/domain/drafts/file-problem-words";
import { LIMITS } from "@/lib/domain/limits";
import { type ReadFile, type Sending, sendDraftFile } from "./send-draft-file";

export type Progress = { name: string; sent: number; all: number };

type Outcome = { ok: true; read: ReadFile } | { ok: false; sentence: string | null };

/** One file, or one paste, at a time is sent and read. `sentence` is null when the person cancelled it. */
export function useDraftReading() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const sending = useRef<Sending | null>(null);
  useEffect(() => () => sending.current?.cancel(), []);

  const read = useCallback(async (body: Blob, name: string): Promise<Outcome> => {
    if (body.size > LIMITS.draftFileBytes)
      return { ok: false, sentence: fileProblemWords({ is: "tooLarge" }, name) };
    sending.current?.cancel();
    const own = sendDraftFile(body, name, (sent) => setProgress({ name, sent, all: body.size }));
    sending.current = own;
    setProgress({ name, sent: 0, all: body.size });
    const answer = await own.answer;
    if (sending.current === own) {
      sending.current = null;
      setProgress(null);
    }
    if (answer === null) return { ok: false, sentence: null };
    return answer.ok ? { ok: true, read: answer.value } : { ok: false, sentence: answer.sentence };
  }, []);

  const cancel = useCallback(() => sending.current?.cancel(), []);
  return { progress, read, cancel };
}
