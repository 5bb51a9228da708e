import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";

type Props = { storyId: string; numbers: readonly number[]; from: number; to: number };

/** Picks any two drafts to compare. An ordinary form: the address says which. */
export function ComparePicker({ storyId, numbers, from, to }: Props) {
  const options = numbers.map((number) => ({ value: String(number), label: `Draft ${number}` }));
  return (
    <form action={`/stories/${storyId}/drafts/compare`} className="flex flex-wrap items-end gap-3">
      <SelectField
        key={`from ${from}`}
        id="compare-from"
        name="from"
        label="Compare"
        defaultValue={from}
        options={options}
      />
      <SelectField
        key={`to ${to}`}
        id="compare-to"
        name="to"
        label="with"
        defaultValue={to}
        options={options}
      />
      <Button type="submit">Compare</Button>
    </form>
  );
}
