import type { Scale } from "@whole-learner/core";
import { modelParameters } from "../methods/model-parameters.ts";
import type { ModelSource } from "../methods/model-source.ts";
import type { Path } from "@whole-learner/core/issue";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Sections } from "../plan/plan.ts";

/** Sections that are written in one place: in the policy, or in an exception of it. */
export interface Written {
  readonly written: Partial<Sections>;
  /** What is in force with them. */
  readonly sections: Sections;
  /** All scales of the framework, and those that what is written here is for. */
  readonly known: readonly Scale[];
  readonly scales: readonly Scale[];
  readonly path: Path;
}

/** What each piece has once at most: where no more pieces are looked at than so many, there are no more of it either. */
const oncePerPiece = ["pieces", "experiences", "settings", "kinds", "verified"] as const;

/** Minimums that the window never lets through: every learner would wait for ever. */
function checkMinimums({ written, sections, path }: Written): readonly PolicyIssue[] {
  if (written.window === undefined && written.sufficiency === undefined) return [];
  const { window, sufficiency, admit } = sections;
  const at = [...path, "sufficiency"];
  const { recent, best } = window;
  const looked = Math.min(recent ?? Infinity, best ?? Infinity);
  return oncePerPiece.flatMap((minimum) => {
    const need = sufficiency[minimum];
    // Experiences have no broader ones, so that a list of them is all that there can be.
    const listed = minimum === "experiences" ? (admit.experiences?.length ?? Infinity) : Infinity;
    const most = Math.min(looked, listed);
    return need === undefined || need <= most
      ? []
      : [policyIssue("minimum-out-of-reach", [...at, minimum], { minimum, need, most }, "warning")];
  });
}

/** Numbers that stand for work or cap it, beside a scale. */
function checkOnScale({ written, scales, path }: Written): readonly PolicyIssue[] {
  const { missing, attempts, read } = written;
  const numbers: readonly (readonly [number | "goal" | undefined, Path])[] = [
    [missing?.as === "value" ? missing.value : undefined, ["missing", "value"]],
    [attempts?.retakeCap, ["attempts", "retakeCap"]],
    [attempts?.late?.cap, ["attempts", "late", "cap"]],
    [read?.met?.met, ["read", "met", "met"]],
    [read?.met?.not, ["read", "met", "not"]],
  ];
  return numbers.flatMap(([number, at]) =>
    scales.flatMap((scale) => {
      const { least, most } = scaleNumbers(scale);
      if (typeof number !== "number") return [];
      return compareSnapped(number, least) >= 0 && compareSnapped(number, most) <= 0
        ? []
        : [
            policyIssue(
              "number-off-scale",
              [...path, ...at],
              { number, scale: scale.id, least, most },
              "warning",
            ),
          ];
    }),
  );
}

/** A statistical model with parameters that nobody estimated: a number that looks like a probability and is none. */
function checkModel({ written, path }: Written): readonly PolicyIssue[] {
  const { score } = written;
  if (score === undefined || !Object.hasOwn(score.parameters, "source")) return [];
  // Only models have a source of their parameters.
  return score.model === undefined ||
    modelParameters(score.parameters as unknown as ModelSource) !== "default"
    ? []
    : [
        policyIssue(
          "model-index",
          [...path, "score", "parameters"],
          { method: score.method.id },
          "warning",
        ),
      ];
}

/** What runs and makes no sense: minimums that nothing fills, numbers beside the scale, scales that are not there, days that never come. */
export function checkSense(asked: Written): readonly PolicyIssue[] {
  const { written, known, path } = asked;
  const { from, until } = written.admit ?? {};
  const { period } = written.window ?? {};
  return [
    ...(from !== undefined && until !== undefined && until < from
      ? [policyIssue("admits-nothing", [...path, "admit"], { from, until }, "warning")]
      : []),
    ...Object.keys(written.read?.scales ?? {})
      .filter((scale) => !known.some(({ id }) => id === scale))
      .map((scale) =>
        policyIssue("no-such-scale", [...path, "read", "scales", scale], { scale }, "warning"),
      ),
    ...checkModel(asked),
    ...checkMinimums(asked),
    ...(period?.carry === "reach-back" && period.least === undefined
      ? [
          policyIssue(
            "reach-back-without-least",
            [...path, "window", "period", "least"],
            {},
            "warning",
          ),
        ]
      : []),
    ...checkOnScale(asked),
  ];
}
