import type { Direction, DueChoice, Sort, StageGroup, WaitsChoice } from "./table-view";

export const STAGE_GROUP_WORDS: Record<StageGroup, string> = {
  left: "Left to do",
  to_research: "To research",
};

export const DUE_WORDS: Record<DueChoice, string> = {
  overdue: "Overdue",
  today: "Due today",
  week: "Due in 7 days",
  soon: "Overdue or due in 7 days",
  none: "Without a due date",
};

export const WAITS_WORDS: Record<WaitsChoice, string> = {
  sign_off: "Waiting for my sign-off",
  returned: "Back with me",
  flagged: "To look at again",
};

export const SORT_WORDS: Record<Sort, Record<Direction, string>> = {
  reference: { asc: "Lowest reference first", desc: "Highest reference first" },
  due: { asc: "Due first", desc: "Due last" },
  updated: { asc: "Oldest change first", desc: "Newest change first" },
  criticality: { asc: "Least critical first", desc: "Most critical first" },
};
