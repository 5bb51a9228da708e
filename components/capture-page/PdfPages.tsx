"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  /** Of the PDF's bytes. */
  address: string;
  title: string;
  /** The page to begin with, counted from 1. */
  page: number;
};

type State = "loading" | "shown" | "failed";

const SAID: Record<State, string> = {
  loading: "Reading the PDF…",
  shown: "",
  failed: "The pages could not be drawn. Save the file to look at it; its text is here.",
};

/**
 * A PDF's pages, drawn in a frame of no origin: neither the PDF nor what draws it can reach anything of Galley. The bytes
 * are fetched here and handed over, since the frame may load nothing.
 */
export function PdfPages({ address, title, page }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<State>("loading");
  useEffect(() => {
    const leave = new AbortController();
    async function onMessage({ source, data }: MessageEvent) {
      const shown = frame.current?.contentWindow;
      if (!shown || source !== shown) return;
      if (data?.pdf === "shown" || data?.pdf === "failed") return setState(data.pdf);
      if (data?.pdf !== "ready") return;
      try {
        const answer = await fetch(address, { signal: leave.signal });
        if (!answer.ok) throw new Error(`Answered with ${answer.status}`);
        const bytes = await answer.arrayBuffer();
        // A frame of no origin can be named by no origin.
        shown.postMessage({ bytes, page }, "*", [bytes]);
      } catch {
        if (!leave.signal.aborted) setState("failed");
      }
    }
    window.addEventListener("message", onMessage);
    // Only now is there somebody to tell that it is ready.
    if (frame.current) frame.current.src = "/pdf/frame.html";
    return () => {
      leave.abort();
      window.removeEventListener("message", onMessage);
    };
  }, [address, page]);
  return (
    <>
      <p role="status" className="text-ui text-ink-2 empty:hidden">
        {SAID[state]}
      </p>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        className="h-[75dvh] w-full rounded-[3px] border border-rule"
      />
    </>
  );
}
