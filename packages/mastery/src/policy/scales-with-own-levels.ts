import type { ScaleId } from "@whole-learner/core";
import type { Plan } from "../plan/plan.ts";

/** The scales for which an exception, so far as scales decide, always has a level section of its own: the policy's is for the others. */
export const scalesWithOwnLevels = ({
  exceptions,
}: Pick<Plan, "exceptions">): ReadonlySet<ScaleId> =>
  new Set(
    exceptions.flatMap(({ when: { scale, ...others }, use }) =>
      use.level === undefined || Object.keys(others).length > 0 ? [] : (scale ?? []),
    ),
  );
