import type { Plan } from "../plan/plan.ts";

/** Whether a plan needs the pieces themselves: where a later piece or another day changes which of them are looked at, or how much they count. */
export function keepsSeries({ sections: { score, window, weigh } }: Plan): boolean {
  return (
    score.method.traits.memory === "series" ||
    window.lastDays !== undefined ||
    window.schoolYearFrom !== undefined ||
    window.dropLowest !== undefined ||
    window.best !== undefined ||
    window.recent !== undefined ||
    weigh.halfLifeDays !== undefined
  );
}
