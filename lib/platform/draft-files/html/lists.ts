import type { HtmlElement } from "./html-tree";
import { isElement, textOf, walk } from "./html-tree";
import { type SaidStyle, saidStyle } from "./inline-style";

type Entered = {
  mark: { kind: "listItem"; depth: number; number: number | null } | null;
  leave: () => void;
};

/** Keeps count of the lists that are open, so that each item knows its depth and its number. */
export class Lists {
  private readonly open: { next: number | null }[] = [];
  private items = 0;

  isInItem(): boolean {
    return this.items > 0;
  }

  enter(element: HtmlElement, style: SaidStyle): Entered {
    const { name, attribs } = element;
    if (name === "ul" || name === "ol") {
      this.open.push({ next: name === "ol" ? wholeNumber(attribs.start, 1) : null });
      return { mark: null, leave: () => void this.open.pop() };
    }
    if (name === "li") {
      this.items += 1;
      return { mark: this.item(attribs.value), leave: () => this.leaveItem() };
    }
    const depth = style.wordListLevel;
    if (depth === null) return NO_ITEM;
    return { mark: { kind: "listItem", depth, number: wordNumber(element) }, leave: () => {} };
  }

  private leaveItem() {
    this.items -= 1;
  }

  private item(value: string | undefined): Entered["mark"] {
    const list = this.open.at(-1);
    const depth = Math.max(1, this.open.length);
    if (!list || list.next === null) return { kind: "listItem", depth, number: null };
    const number = wholeNumber(value, list.next);
    list.next = number + 1;
    return { kind: "listItem", depth, number };
  }
}

const NO_ITEM: Entered = { mark: null, leave: () => {} };
const NUMBER_MAX = 1_000_000;

function wholeNumber(said: string | undefined, otherwise: number): number {
  const number = Number.parseInt(said ?? "", 10);
  const counts = Number.isInteger(number) && number >= 0 && number < NUMBER_MAX;
  return counts ? number : Math.min(otherwise, NUMBER_MAX);
}

/** "3." as Word writes it before an item's words; a bullet gives null. */
function wordNumber(item: HtmlElement): number | null {
  let marker: string | null = null;
  let isMarker = 0;
  walk(
    item.childNodes,
    (node) => {
      if (marker !== null) return false;
      const text = textOf(node);
      if (text !== null && isMarker > 0 && text.trim() !== "") marker = text.trim();
      if (isElement(node) && saidStyle(node).isWordMarker) isMarker += 1;
      return true;
    },
    (node) => {
      if (isElement(node) && saidStyle(node).isWordMarker) isMarker -= 1;
    },
  );
  const digits = /^\(?(\d{1,6})[.)]?$/.exec(marker ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
