import { describe, expect, test } from "vitest";
import { caretMove } from "./draft-caret";

const key = (name: string, held: "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | null = null) => ({
  key: name,
  shiftKey: held === "shiftKey",
  ctrlKey: held === "ctrlKey",
  altKey: held === "altKey",
  metaKey: held === "metaKey",
});

describe("caretMove", () => {
  test.each([
    [key("ArrowLeft"), { to: "left", by: "character" }],
    [key("ArrowRight", "shiftKey"), { to: "right", by: "character" }],
    [key("ArrowRight", "ctrlKey"), { to: "right", by: "word" }],
    [key("ArrowLeft", "altKey"), { to: "left", by: "word" }],
    [key("ArrowDown"), { to: "forward", by: "line" }],
    [key("ArrowUp", "ctrlKey"), { to: "backward", by: "paragraph" }],
    [key("Home"), { to: "backward", by: "lineboundary" }],
    [key("End", "ctrlKey"), { to: "forward", by: "draft" }],
    [key("ArrowLeft", "metaKey"), null],
    [key("PageDown"), null],
    [key("Tab"), null],
    [key("c"), null],
  ])("%j", (pressed, move) => expect(caretMove(pressed)).toEqual(move));
});
