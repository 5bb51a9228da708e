import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { inReadingOrder, type TextMark } from "@/lib/domain/drafts/text-mark";
import { marksAfterEdit, typedEdit } from "@/lib/domain/drafts/typed-edit";

type Box = {
  text: RefObject<HTMLTextAreaElement | null>;
  marks: RefObject<HTMLInputElement | null>;
  fileName: RefObject<HTMLInputElement | null>;
};

export type Held = { text: string; marks: TextMark[]; fileName: string };

/**
 * The draft as the form's own controls hold it: the text that is typed in, and beside it its marks and its file's name
 * in hidden ones, so that they are kept and sent like everything else. Marks follow what is typed.
 */
export function useDraftBox({ text, marks, fileName }: Box) {
  const before = useRef("");
  // The form puts kept values back without an event, and renders: they are read anew each time.
  const subscribe = useCallback(
    (changed: () => void) => {
      const element = text.current;
      const noteBefore = () => {
        before.current = element?.value ?? "";
      };
      element?.addEventListener("input", changed);
      element?.addEventListener("beforeinput", noteBefore);
      return () => {
        element?.removeEventListener("input", changed);
        element?.removeEventListener("beforeinput", noteBefore);
      };
    },
    [text],
  );
  const length = useSyncExternalStore(
    subscribe,
    () => text.current?.value.length ?? 0,
    () => 0,
  );
  const held = useSyncExternalStore(
    subscribe,
    () => marks.current?.value ?? "",
    () => "",
  );
  const name = useSyncExternalStore(
    subscribe,
    () => fileName.current?.value ?? "",
    () => "",
  );

  // Hidden controls keep their value when a form is reset.
  const [, drawAnew] = useState(0);
  useEffect(() => {
    const form = text.current?.form;
    const onReset = () => {
      if (marks.current) marks.current.value = "";
      if (fileName.current) fileName.current.value = "";
      drawAnew((times) => times + 1);
    };
    form?.addEventListener("reset", onReset);
    return () => form?.removeEventListener("reset", onReset);
  }, [text, marks, fileName]);

  /** Before the form hears of what was typed, the marks have followed it. */
  const followTyping = useCallback(() => {
    if (!text.current || !marks.current) return;
    // What is typed into an emptied field comes from no file.
    if (text.current.value === "" && fileName.current) fileName.current.value = "";
    if (marks.current.value === "") return;
    const { value, selectionEnd } = text.current;
    const edit = typedEdit(before.current, value, selectionEnd);
    if (!edit) return;
    const followed = marksAfterEdit(parsedMarks(marks.current.value), edit, before.current.length);
    marks.current.value = followed.length === 0 ? "" : JSON.stringify(followed);
    before.current = value;
  }, [text, marks, fileName]);

  const read = useCallback(
    (): Held => ({
      text: text.current?.value ?? "",
      marks: parsedMarks(marks.current?.value ?? ""),
      fileName: fileName.current?.value ?? "",
    }),
    [text, marks, fileName],
  );

  /** The browser's own event, so that the form keeps it as if it had been typed. */
  const fill = useCallback(
    (next: Held) => {
      if (!text.current || !marks.current || !fileName.current) return;
      text.current.value = next.text;
      marks.current.value = next.marks.length === 0 ? "" : JSON.stringify(inReadingOrder(next.marks));
      fileName.current.value = next.fileName;
      before.current = next.text;
      text.current.dispatchEvent(new Event("input", { bubbles: true }));
    },
    [text, marks, fileName],
  );

  return { length, marksJson: held, fileName: name, followTyping, read, fill };
}

/** What this form wrote itself. A value that is damaged is none: the server looks at each mark again. */
export function parsedMarks(json: string): TextMark[] {
  if (json === "") return [];
  try {
    const marks: unknown = JSON.parse(json);
    return Array.isArray(marks) ? marks : [];
  } catch {
    return [];
  }
}
