/** An operation of the API as its page shows it. */
export type ShownOperation = {
  id: string;
  tag: string;
  method: string;
  path: string;
  summary: string;
  scope: string | null;
  needsIfMatch: boolean;
  parameters: { name: string; in: string; required: boolean; says: string }[];
  /** JSON Schemas, written for reading; null where nothing is sent, or no JSON. */
  takes: string | null;
  gives: string | null;
};
