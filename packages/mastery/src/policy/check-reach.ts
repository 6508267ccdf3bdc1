import type { Scale } from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import { compareSnapped, equalSnapped } from "@whole-learner/psychometrics/numeric";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { cutsOf, levelAt } from "../level/cuts.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Sections } from "../plan/plan.ts";

/** Sections in force for some scales, and where the policy writes them. */
export interface InForce {
  readonly sections: Pick<Sections, "score" | "level">;
  readonly scales: readonly Scale[];
  readonly paths: { readonly score: Path; readonly level: Path };
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Where a method's score always is; undefined where it may be anywhere. */
function rangeOf({ score }: InForce["sections"], scale: Scale): Range | undefined {
  const { traits } = score.method;
  switch (traits.gives) {
    case "scale":
      return traits.bounded ? scaleNumbers(scale) : undefined;
    case "proportion":
    case "probability":
    case "met":
      return { least: 0, most: 1 };
    case "points":
      return undefined;
    default:
      return traits.gives satisfies never;
  }
}

function checkScale({ sections, paths }: InForce, scale: Scale): readonly PolicyIssue[] {
  const { score } = sections;
  const cuts = cutsOf(scale, sections.level);
  const range = rangeOf(sections, scale);
  // Cuts on the scale for a score that is none are refused already.
  const another = typeof sections.level.cuts === "string" && score.method.traits.gives !== "scale";
  if (cuts === undefined || range === undefined || another) return [];
  const { least, most } = range;
  const path = [...paths.level, "cuts"];
  const outside = cuts.filter(
    (cut) => compareSnapped(cut, least) < 0 || compareSnapped(cut, most) > 0,
  );
  const highest = levelAt(most, scale, sections.level, cuts).level;
  const at = scale.levels.findIndex(({ id }) => id === highest);
  return [
    ...outside.map((cut) =>
      policyIssue("cut-outside-domain", path, { cut, least, most }, "warning"),
    ),
    ...scale.levels
      .slice(at + 1)
      .map(({ id }) =>
        policyIssue("level-out-of-reach", path, { level: id, scale: scale.id }, "warning"),
      ),
  ];
}

/** Targets written as numbers that are no level's. */
function checkTargets({ sections, scales, paths }: InForce): readonly PolicyIssue[] {
  const { method, parameters } = sections.score;
  return Object.entries(method.parameters).flatMap(([name, { kind }]) => {
    const target = parameters[name];
    if (kind !== "target" || typeof target !== "number") return [];
    return scales
      .filter(({ levels }) => !levels.some(({ value }) => equalSnapped(value, target)))
      .map(({ id }) =>
        policyIssue(
          "target-is-no-level",
          [...paths.score, "parameters", name],
          { target, scale: id },
          "warning",
        ),
      );
  });
}

/** Levels that no score comes to, cuts and targets beside the score's own numbers. */
export const checkReach = (inForce: InForce): readonly PolicyIssue[] => [
  ...inForce.scales.flatMap((scale) => checkScale(inForce, scale)),
  ...checkTargets(inForce),
];
