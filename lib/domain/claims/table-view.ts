import { isId } from "../ids";
import { LIMITS } from "../limits";
import { cleanLine } from "../text/typed-text";
import { claimReference, parseClaimReference } from "./reference";
import { readTableCursor, type TableCursor, writeTableCursor } from "./table-cursor";
import {
  CLAIM_TYPES,
  type ClaimType,
  CRITICALITIES,
  type Criticality,
  STAGES,
  type Stage,
  VERDICTS,
  type Verdict,
} from "./vocabulary";

/** Stages that are asked for together. */
export const STAGE_GROUPS = {
  left: ["open", "researching", "awaiting_review", "reopened"],
  to_research: ["open", "researching", "reopened"],
} as const satisfies Record<string, readonly Stage[]>;
export type StageGroup = keyof typeof STAGE_GROUPS;

/** `soon` is what is overdue and the next seven days. A claim that is signed off or cut is due no more. */
export const DUE_CHOICES = ["overdue", "today", "week", "soon", "none"] as const;
export type DueChoice = (typeof DUE_CHOICES)[number];

/** What waits for whoever looks: their sign-off, or their second try; or for anyone, since another claim speaks against it. */
export const WAITS_CHOICES = ["sign_off", "returned", "flagged"] as const;
export type WaitsChoice = (typeof WAITS_CHOICES)[number];

export const SORTS = ["reference", "due", "updated", "criticality"] as const;
export type Sort = (typeof SORTS)[number];
export type Direction = "asc" | "desc";

/** What the claims table shows. All of it stands in the address, so that a view can be shared. */
export type TableView = {
  text: string;
  status: Verdict | null;
  stage: Stage | StageGroup | null;
  story: string | "none" | null;
  assignee: string | "me" | "nobody" | null;
  outlet: string | null;
  type: ClaimType | null;
  criticality: Criticality | null;
  due: DueChoice | null;
  waits: WaitsChoice | null;
  sort: Sort;
  direction: Direction;
  /** The last row of the page before. */
  after: TableCursor | null;
  /** The number of the claim that is open beside the list. */
  open: number | null;
};

export type AddressValues = Record<string, string | string[] | undefined>;

/**
 * Reads an address. Nothing in it is an error: what is unknown or broken counts as not said, each value by itself.
 * By hand and not with zod, because the browser's part of the table reads it too and should stay small.
 */
export function readTableView(values: AddressValues): TableView {
  const said = (name: string) => {
    const value = values[name];
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
  const { sort, direction } = readSort(said("sort"));
  return {
    text: cleanLine(said("text").slice(0, LIMITS.searchText)),
    status: oneOf(VERDICTS, said("status")),
    stage: oneOf([...STAGES, ...STAGE_GROUP_NAMES], said("stage")),
    story: said("story") === "none" ? "none" : idOf(said("story")),
    assignee: oneOf(["me", "nobody"], said("assignee")) ?? idOf(said("assignee")),
    outlet: idOf(said("outlet")),
    type: oneOf(CLAIM_TYPES, said("type")),
    criticality: oneOf(CRITICALITIES, said("criticality")),
    due: oneOf(DUE_CHOICES, said("due")),
    waits: oneOf(WAITS_CHOICES, said("waits")),
    sort,
    direction,
    after: readTableCursor(said("after"), sort),
    open: parseClaimReference(said("open")),
  };
}

/** The view as the part of an address after "?", always in the same order; empty for the view that says nothing. */
export function writeTableView(view: TableView): string {
  const { sort, direction, after, open, ...filters } = view;
  const isDefaultSort = sort === "reference" && direction === "asc";
  const pairs = [
    ...FILTER_NAMES.map((name) => [name, filters[name]] as const),
    ["sort", isDefaultSort ? null : `${direction === "desc" ? "-" : ""}${sort}`],
    ["after", after && writeTableCursor(after)],
    ["open", open && claimReference(open)],
  ] as const;
  const said = pairs.flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return new URLSearchParams(said).toString();
}

/** Where the table shows the view, with what differs from it. A changed filter or sort begins at the first page. */
export function tableAddress(view: Partial<TableView> = {}, change: Partial<TableView> = {}): string {
  const startsAnew = Object.keys(change).some((name) => name !== "open" && name !== "after");
  const query = writeTableView({ ...EVERYTHING, ...view, ...(startsAnew ? { after: null } : {}), ...change });
  return query ? `/claims?${query}` : "/claims";
}

/** How many filters are set. The search text stands in sight and is not counted. */
export function filtersSet(view: TableView): number {
  return FILTER_NAMES.filter((name) => name !== "text" && view[name] !== null).length;
}

const FILTER_NAMES = [
  "text",
  "status",
  "stage",
  "story",
  "assignee",
  "outlet",
  "type",
  "criticality",
  "due",
  "waits",
] as const satisfies readonly (keyof TableView)[];

const STAGE_GROUP_NAMES: readonly StageGroup[] = ["left", "to_research"];

function readSort(text: string): { sort: Sort; direction: Direction } {
  const direction = text.startsWith("-") ? "desc" : "asc";
  const sort = oneOf(SORTS, text.replace(/^-/, ""));
  return sort ? { sort, direction } : { sort: "reference", direction: "asc" };
}

function oneOf<Value extends string>(choices: readonly Value[], text: string): Value | null {
  return choices.find((choice) => choice === text) ?? null;
}

function idOf(text: string): string | null {
  return isId(text) ? text.toLowerCase() : null;
}

/** Last, because reading a view needs everything above. */
const EVERYTHING: TableView = readTableView({});
