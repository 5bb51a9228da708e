import { readTableView, type TableView } from "./table-view";

export const DESK_LISTS = ["returned", "toResearch", "toSignOff", "due", "lookAgain"] as const;
export type DeskList = (typeof DESK_LISTS)[number];

/** Each list of the desk is a view of the claims table, so that "show all" shows the same claims. */
export const DESK_VIEWS: Record<DeskList, TableView> = {
  returned: readTableView({ waits: "returned", sort: "due" }),
  toResearch: readTableView({ assignee: "me", stage: "to_research", sort: "due" }),
  toSignOff: readTableView({ waits: "sign_off", sort: "due" }),
  lookAgain: readTableView({ assignee: "me", waits: "flagged", sort: "due" }),
  due: readTableView({ assignee: "me", due: "soon", sort: "due" }),
};
