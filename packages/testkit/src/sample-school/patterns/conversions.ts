/** How a number of a former scale becomes one of ours. */
export type ConversionName = "linear-by-maximum" | "through-the-goal";

/** The scale on which the former school rated: six steps, the fourth its goal. */
export const formerScale = {
  name: "Westcliff steps",
  steps: 6,
  goal: 4,
  framework: "https://example.org/westcliff/learning-map",
} as const;

/** Steps of the former scale that stand for a number of ours: the lowest, the goal and the top; in between on a straight line. */
const anchors = [
  { theirs: 1, ours: 1 },
  { theirs: 4, ours: 4 },
  { theirs: 6, ours: 5 },
] as const;

/** The two ways that schools use. The same four ratings come out as different levels, which is why a transfer has to name its own. */
export const conversions: Readonly<Record<ConversionName, (step: number) => number>> = {
  "linear-by-maximum": (step) => (step * 5) / formerScale.steps,
  "through-the-goal": (step) => {
    const [low, goal, top] = anchors;
    const [from, to] = step <= goal.theirs ? [low, goal] : [goal, top];
    return from.ours + ((step - from.theirs) * (to.ours - from.ours)) / (to.theirs - from.theirs);
  },
};
