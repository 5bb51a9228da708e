"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";

/**
 * The filters as a GET form that works by itself; with a script a changed choice shows at once, without a new page.
 * Only what is said goes into the address, in the order of the fields, which is the address's own.
 */
export function FilterForm({ children }: { children: ReactNode }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const address = useSearchParams();
  // Back, forward and "Clear" change the address without the form: it follows, and keeps the focus.
  useEffect(() => {
    for (const control of form.current?.elements ?? [])
      if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement)
        control.value = address.get(control.name) ?? "";
  }, [address]);
  const show = (filled: HTMLFormElement) => {
    const said = [...new FormData(filled)].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
    );
    const query = new URLSearchParams(said).toString();
    router.push(query ? `/claims?${query}` : "/claims", { scroll: false });
  };
  return (
    <search>
      <form
        ref={form}
        action="/claims"
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          document.getElementById("filters")?.hidePopover?.();
          show(event.currentTarget);
        }}
        onChange={(event: FormEvent<HTMLFormElement>) => {
          if (event.target instanceof HTMLSelectElement) show(event.currentTarget);
        }}
        className="flex flex-wrap items-center gap-1.5"
      >
        {children}
      </form>
    </search>
  );
}
