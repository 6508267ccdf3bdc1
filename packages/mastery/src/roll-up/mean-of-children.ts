import { exactMean } from "@whole-learner/psychometrics/numeric";
import type { Child, RolledUp, RollUpRule } from "./roll-up-rule.ts";

const parameters = {
  of: {
    kind: "choice",
    of: ["score", "level-value"],
    default: "score",
    meaning: "Whether the children's unrounded scores or the values of their levels are averaged.",
  },
  coverage: {
    kind: "choice",
    of: ["use-what-is-there", "wait", "lowest"],
    default: "use-what-is-there",
    meaning:
      "What a child without a level does: leaves the mean, keeps it open, or counts as lowest.",
  },
} as const;

const levelValue = ({ scale, level }: Child): number | undefined =>
  scale.levels.find(({ id }) => id === level)?.value;

const waiting = (have: number, need: number): RolledUp => ({
  status: "not-rolled-up",
  reason: { code: "children-missing", data: { have, need } },
});

/**
 * The mean of the children: sum(c) / n, c their scores or the values of their levels. A judged level has no score of its own and counts with
 * its level's value. Children on different scales have no mean.
 */
export const meanOfChildren: RollUpRule<"mean", typeof parameters> = {
  id: "mean",
  version: 1,
  parameters,
  rollUp: ({ of, coverage }, children) => {
    const counted = children.filter(({ exempt }) => !exempt);
    const scales = [...new Set(counted.map(({ scale }) => scale.id))];
    if (scales.length > 1) {
      return { status: "not-rolled-up", reason: { code: "different-scales", data: { scales } } };
    }
    const values = counted.flatMap((child) => {
      const value = of === "score" ? (child.score ?? levelValue(child)) : levelValue(child);
      if (child.level !== undefined && value !== undefined) return [value];
      return coverage === "lowest" ? [child.scale.levels[0]?.value ?? 0] : [];
    });
    if (values.length === 0 || (coverage === "wait" && values.length < counted.length)) {
      return waiting(values.length, coverage === "wait" ? counted.length : 1);
    }
    return { status: "scored", score: exactMean(values) };
  },
};
