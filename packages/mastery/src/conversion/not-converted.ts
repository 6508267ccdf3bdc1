import type { Problem } from "@whole-learner/core";
import type { NotConverted } from "./mark-result.ts";
import type { NotConvertedReasons } from "./reasons.ts";

/** That nothing could be converted, and why. */
export const notConverted = (reason: Problem<NotConvertedReasons>): NotConverted => ({
  status: "not-converted",
  reason,
});
