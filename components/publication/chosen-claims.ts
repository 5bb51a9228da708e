/** The claims that are ticked among the fields, in the order in which they stand there, with what is written on each. */
export function chosenClaims(fields: HTMLFieldSetElement | null): { claimId: string; explanation: string }[] {
  const boxes = fields?.querySelectorAll<HTMLInputElement>('input[name="chosen[]"]:checked') ?? [];
  return [...boxes].map(({ value: claimId }) => {
    const written = fields?.elements.namedItem(`explanation-${claimId}`);
    return { claimId, explanation: written instanceof HTMLTextAreaElement ? written.value : "" };
  });
}
