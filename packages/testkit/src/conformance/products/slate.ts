import {
  presets,
  slateGrowth,
  slateMissed,
  slateProgress,
  type SlateSkill,
} from "@whole-learner/mastery";
import { roundDecimal } from "@whole-learner/psychometrics/numeric";
import { ask } from "../ask.ts";
import { list, numeric, optionalNumber, record, text } from "../fields.ts";
import { number, type Piece } from "../piece.ts";
import { shownScore } from "../results.ts";
import type { Run } from "../table.ts";

interface NamedSkill extends SlateSkill {
  readonly name: string;
}

const skillsOf = (scores: unknown): readonly NamedSkill[] =>
  list(scores, "scores").map((one) => {
    const skill = record(one, "skill");
    return {
      name: text(skill["skill"], "skill"),
      evidenceRequired: numeric(skill["evidenceRequired"], "evidenceRequired"),
      entries: list(skill["ratings"], "ratings").map((rating) =>
        rating === "M" ? "missed" : rating === "override" ? "override" : numeric(rating, "rating"),
      ),
    };
  });

/** A learner's level in one competency of the continuum, with growth and progress. */
export const slate: Run = ({ params, scores, expected }, variation) => {
  const skills = skillsOf(scores);
  const required = [...new Set(skills.map((skill) => skill.evidenceRequired).filter((n) => n > 0))];
  const [best] = required;
  if (best === undefined || required.length > 1)
    throw new Error("skills ask for different numbers");
  const pieces = skills
    .filter(({ evidenceRequired }) => evidenceRequired > 0)
    .flatMap(({ name, entries }) =>
      entries.flatMap((entry): Piece[] =>
        typeof entry === "number" ? [{ value: number(entry), indicator: name }] : [],
      ),
    );
  const performanceLevel = shownScore(
    ask(
      {
        pieces,
        scale: { levels: [0, 6, 12], goal: 6 },
        policy: {
          ...presets["slate-cbl/performance-level"],
          score: { method: "top-n-per-indicator", parameters: { best } },
        },
      },
      variation,
    ),
  );
  const baseline = optionalNumber(params["baselineRating"], "baselineRating");
  const growth =
    performanceLevel === null
      ? undefined
      : slateGrowth(performanceLevel, baseline === undefined ? { skills } : { baseline });
  const stated = record(expected, "expected")["progressMissedPct"];
  return {
    baseline: baseline === undefined ? null : roundDecimal(baseline, 1, "half-up"),
    performanceLevel,
    growth: growth ?? null,
    progress: roundDecimal(slateProgress(skills), 2, "half-up"),
    // Null there means that the page's own test does not look at it.
    progressMissedPct:
      stated === null ? null : roundDecimal(100 * slateMissed(skills), 0, "half-up"),
  };
};
