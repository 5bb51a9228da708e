/** Reasons that the product itself gives for a change, where another command has to know them again. */
export const MOVED_IN_DRAFT = "The claim was moved to other words of the draft.";
export const TAKEN_BACK = "Taken back.";
