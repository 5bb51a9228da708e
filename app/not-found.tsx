import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-xl px-4 py-16">
      <h1 className="font-serif text-title font-semibold">There is nothing here</h1>
      <p className="mt-3 mb-5 text-read text-ink-2">
        It may never have existed, or you may not see it. If a colleague sent you this address, ask them to
        add you to the story.
      </p>
      <Link href="/desk" className={buttonClasses("primary")}>
        Go to my desk
      </Link>
    </main>
  );
}
