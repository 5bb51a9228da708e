import { CLAIM_4 } from "./claim-4";
import { CLAIMS_1_TO_7 } from "./claims-1-7";
import { CLAIMS_8_TO_14 } from "./claims-8-14";
import { CLAIMS_15_TO_21 } from "./claims-15-21";
import { CLAIMS_22_TO_28 } from "./claims-22-28";
import type { SampleClaim } from "./shape";

/** In the order they are logged: on an empty database they become C-1 to C-28. The texts refer to one another by number. */
export const CLAIMS: readonly SampleClaim[] = [
  ...CLAIMS_1_TO_7.slice(0, 3),
  CLAIM_4,
  ...CLAIMS_1_TO_7.slice(3),
  ...CLAIMS_8_TO_14,
  ...CLAIMS_15_TO_21,
  ...CLAIMS_22_TO_28,
];
