import type { Evidence } from "@whole-learner/core";
import { roleOf } from "../admission/refuse.ts";

/** Who rated, so far as it is known: ratings without a name are each of a person of their own. */
export const raterOf = (evidence: Evidence): readonly [string, string] => {
  const { rater, criterion } = evidence.rating;
  if (rater?.id !== undefined) return [roleOf(evidence), rater.id];
  if (rater?.name !== undefined) return [roleOf(evidence), rater.name];
  return criterion === undefined ? [evidence.id, ""] : ["", roleOf(evidence)];
};
