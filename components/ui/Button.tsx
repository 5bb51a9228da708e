import type { ComponentProps } from "react";

const LOOKS = {
  primary: "border-accent bg-accent text-on-accent hover:opacity-90",
  plain: "border-control bg-sheet text-ink hover:bg-wash",
  quiet: "border-transparent bg-transparent text-accent hover:bg-wash",
  danger: "border-status-refuted bg-sheet text-status-refuted hover:bg-status-refuted-wash",
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** For links that look like buttons, too. */
export function buttonClasses(look: ButtonLook = "plain"): string {
  return `inline-flex min-h-8 items-center justify-center gap-2 rounded-md border px-3 py-1 text-[13px] font-[550] whitespace-nowrap disabled:cursor-not-allowed disabled:opacity-60 ${LOOKS[look]}`;
}

type Props = ComponentProps<"button"> & { look?: ButtonLook };

export function Button({ look = "plain", className = "", type = "button", ...rest }: Props) {
  return <button type={type} className={`${buttonClasses(look)} ${className}`} {...rest} />;
}
