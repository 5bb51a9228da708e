import { Button } from "@/components/ui/Button";
import { signInByServiceAction } from "@/lib/actions/sign-in";

/** The button of the newsroom's own sign-in service. */
export function ServiceSignIn({ name, next }: { name: string; next: string }) {
  return (
    <form action={signInByServiceAction} className="grid gap-4 border-b border-rule pb-6">
      <input type="hidden" name="next" value={next} />
      <Button type="submit" className="w-full">
        Sign in with {name}
      </Button>
    </form>
  );
}
