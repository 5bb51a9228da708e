/** The words that the sentences of gates share. */

const NUMBER_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "two reports", "12 reports" */
export function countInWords(count: number, noun: string): string {
  return `${NUMBER_WORDS[count] ?? count} ${count === 1 ? noun : `${noun}s`}`;
}

/** "1 origin", "2 origins"; `one` is said instead of 1. */
export function counted(count: number, noun: string, one = "1"): string {
  return count === 1 ? `${one} ${noun}` : `${count} ${noun}s`;
}

/** Each name once: "Reuters", "Reuters and Axios", "Reuters, Axios and Bloomberg". */
export function joined(names: readonly string[]): string {
  const each = [...new Set(names)];
  return [each.slice(0, -1).join(", "), ...each.slice(-1)].filter(Boolean).join(" and ");
}

/** What people call an item by: who published it, or what it is called. */
export function itemName({ outletName, sourceTitle }: { outletName: string; sourceTitle: string }): string {
  return outletName || sourceTitle;
}

/** Each item's name; where several sources would go by one, as posts on one service do, what each is called. */
export function itemNames(
  items: readonly { outletName: string; sourceTitle: string; sourceId: string }[],
): string[] {
  return items.map((item) => {
    const name = itemName(item);
    const isShared = items.some((other) => other.sourceId !== item.sourceId && itemName(other) === name);
    return isShared ? item.sourceTitle : name;
  });
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
