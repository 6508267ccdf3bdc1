import type { CompetencyId } from "../identity/ids.ts";
import type { Day } from "../time/moment.ts";
import { inForce } from "./in-force.ts";
import type { Learner, PersonalExpectation } from "./learner.ts";

/**
 * What was agreed to be expected of one learner in a competency on a day, where that differs from what is expected of everyone; the agreement
 * that began last, where there are several.
 */
export const expectationFor = (
  { expectations }: Pick<Learner, "expectations">,
  competency: CompetencyId,
  day: Day,
): PersonalExpectation | undefined =>
  inForce(
    expectations.filter((one) => one.competency === competency),
    day,
  );
