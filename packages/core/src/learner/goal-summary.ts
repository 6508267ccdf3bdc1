import { compareDays } from "../time/compare-days.ts";
import { latest } from "../time/latest.ts";
import type { Day } from "../time/moment.ts";
import type { Goal, GoalStatus } from "./goal.ts";

/** How some goals stand on a day. */
export interface GoalSummary {
  /** How many of them have each status. */
  readonly counts: { readonly [S in GoalStatus]: number };
  /** The open ones whose day has come, the earliest first. */
  readonly due: readonly Goal[];
  /** The day of the last look at any of them; undefined before the first. */
  readonly lastCheckIn: Day | undefined;
}

/**
 * How goals stand on a day. Goals that were set later and looks that were taken later are left out; a goal's status is the one it has
 * in the roster.
 */
export function goalSummary(goals: readonly Goal[], day: Day): GoalSummary {
  const known = goals.filter(({ set }) => set <= day);
  const counts: { [S in GoalStatus]: number } = { open: 0, reached: 0, changed: 0, "let-go": 0 };
  for (const { status } of known) counts[status] += 1;
  const due = known.flatMap((goal) =>
    goal.status === "open" && goal.by !== undefined && goal.by <= day
      ? [{ goal, by: goal.by }]
      : [],
  );
  const looks = known.flatMap(({ checkIns }) => checkIns.map(({ on }) => on));
  return {
    counts,
    due: due.sort((a, b) => compareDays(a.by, b.by)).map(({ goal }) => goal),
    lastCheckIn: latest(looks.filter((on) => on <= day)),
  };
}
