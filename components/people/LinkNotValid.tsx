import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";

export function LinkNotValid() {
  return (
    <>
      <h1 className="font-serif text-title font-semibold">This link does not work any more</h1>
      <p className="text-read text-ink-2">
        It has been used, has expired, or a newer one was made. If you have a password, sign in with it;
        otherwise ask an admin for a new link.
      </p>
      <Link href="/sign-in" prefetch={false} className={buttonClasses("primary")}>
        Go to sign in
      </Link>
    </>
  );
}
