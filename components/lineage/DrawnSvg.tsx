import { createElement, type ReactNode } from "react";
import type { SvgElement } from "@/lib/domain/lineage/svg-element";

/** A picture of lib/domain as elements of the page. */
export function DrawnSvg({ element }: { element: SvgElement }): ReactNode {
  const { tag, attributes, children } = element;
  // Its pieces have no names and never change places: where one stands is what it is.
  return createElement(
    tag,
    attributes,
    ...children.map((child) =>
      typeof child === "string" ? child : createElement(DrawnSvg, { element: child }),
    ),
  );
}
