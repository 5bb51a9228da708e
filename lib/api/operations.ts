import { ASSESSMENT_OPERATIONS } from "./assessments/operations";
import { CAPTURE_OPERATIONS } from "./captures/operations";
import { CLAIM_OPERATIONS } from "./claims/operations";
import { PLACEMENT_OPERATIONS } from "./claims/placement-operations";
import { CLAIM_STAGE_OPERATIONS } from "./claims/stage-operations";
import { EVIDENCE_OPERATIONS } from "./evidence/operations";
import { EXPORT_OPERATIONS } from "./exports/operations";
import { HISTORY_OPERATIONS } from "./history/operations";
import { LINEAGE_OPERATIONS } from "./lineage/operations";
import type { Operation } from "./operation";
import { OUTLET_OPERATIONS } from "./outlets/operations";
import { PEOPLE_OPERATIONS } from "./people/operations";
import { SOURCE_OPERATIONS } from "./sources/operations";
import { DRAFT_OPERATIONS } from "./stories/draft-operations";
import { STORY_OPERATIONS } from "./stories/operations";

/** The whole API. What is not here has no address. */
export const OPERATIONS: readonly Operation[] = [
  ...STORY_OPERATIONS,
  ...DRAFT_OPERATIONS,
  ...CLAIM_OPERATIONS,
  ...CLAIM_STAGE_OPERATIONS,
  ...PLACEMENT_OPERATIONS,
  ...EVIDENCE_OPERATIONS,
  ...ASSESSMENT_OPERATIONS,
  ...SOURCE_OPERATIONS,
  ...CAPTURE_OPERATIONS,
  ...LINEAGE_OPERATIONS,
  ...OUTLET_OPERATIONS,
  ...EXPORT_OPERATIONS,
  ...HISTORY_OPERATIONS,
  ...PEOPLE_OPERATIONS,
];
