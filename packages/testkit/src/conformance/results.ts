import { round } from "@whole-learner/psychometrics/numeric";
import type { Answer } from "./ask.ts";

/** The score as the policy shows it, or null where there is none. */
export function shownScore({ determination, explanation }: Answer): number | null {
  return determination.status === "determined"
    ? round(determination.score, explanation.display.rounding)
    : null;
}

/** The score itself, or null where there is none. */
export const scoreOf = ({ determination }: Answer): number | null =>
  determination.status === "determined" ? determination.score : null;

/** The number of the level, whoever said it, or null where there is none. */
export function levelNumber({ determination, scale }: Answer): number | null {
  if (determination.status !== "determined" && determination.status !== "judged") return null;
  return scale.levels.find(({ id }) => id === determination.level)?.value ?? null;
}
