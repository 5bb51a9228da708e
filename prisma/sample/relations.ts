import type { SampleRelation } from "./shape";

/** What stands between the claims, by their numbers. The sources of each say why; the notes only where to look. */
export const RELATIONS: readonly SampleRelation[] = [
  {
    from: 27,
    side: "supersedes",
    to: 3,
    asOf: "2025-11",
    by: "secondResearcher",
    note: "As of Trump’s remarks after Geneva. Until then the plan had 28 points.",
  },
  {
    from: 13,
    side: "contradicts",
    to: 3,
    by: "researcher",
    note: "Unless dated: the call is of the middle of October, before the plan was known with 28 points.",
  },
  {
    from: 22,
    side: "contradicts",
    to: 4,
    by: "researcher",
    note: "Both are about who drafted it. “Input from both sides” leaves room for a Russian paper, not for a Russian draft.",
  },
  {
    from: 22,
    side: "contradicts",
    to: 21,
    by: "researcher",
    note: "The secretary of state in public, against what senators say that he told them.",
  },
  {
    from: 6,
    side: "depends_on",
    to: 5,
    by: "secondResearcher",
    note: "“Just after” has to be counted from the day of the journey.",
  },
  {
    from: 23,
    side: "depends_on",
    to: 5,
    by: "secondResearcher",
    note: "“Invited as well” says that the meeting in Miami took place.",
  },
];
