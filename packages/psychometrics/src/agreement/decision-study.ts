import { exactSumOf } from "../numeric/exact-sum-of.ts";
import type { VarianceComponent, VarianceSource } from "./variance-components.ts";

/** How often each learner is to be scored: means over this many tasks and raters, every rater on every task. */
export interface Design {
  readonly tasks?: number;
  readonly raters?: number;
}

/** How far means of a design can be relied on, or that nothing varies. */
export type DecisionStudy =
  | {
      readonly status: "computed";
      /** G: the share of true variance where learners are compared with each other. Like an alpha of these tasks and raters. */
      readonly generalisability: number;
      /** Phi: the share of true variance where each learner is held against a standard; hard tasks and severe raters count as error. Never above G. */
      readonly dependability: number;
      readonly relativeErrorVariance: number;
      readonly absoluteErrorVariance: number;
      /** The standard error of a learner's mean against a standard: the root of the absolute error variance. */
      readonly standardError: number;
    }
  | { readonly status: "not-computable"; readonly reason: "no-variation" };

/**
 * What another number of tasks and raters would give, from the components of a study: more raters, or more tasks? For levels against a standard
 * read `dependability`. Errors: RangeError for numbers that are no whole numbers from 1 on, and for more than one of a facet that the study did
 * not have.
 *
 * Source: Brennan, Generalizability theory (2001), 4.1 and 4.2; Shavelson and Webb, Generalizability theory: a primer (1991), chapter 6.
 *
 * @example
 * ```ts
 * import { decisionStudy, varianceComponents } from "@whole-learner/psychometrics/agreement";
 * const study = varianceComponents([[[1, 2]], [[3, 4]], [[5, 6]]]);
 * const two = study.status === "computed" && decisionStudy(study.components, { raters: 2 });
 * two && two.status === "computed" && two.absoluteErrorVariance; // => 0.25
 * ```
 */
export function decisionStudy(
  components: readonly VarianceComponent[],
  { tasks = 1, raters = 1 }: Design = {},
): DecisionStudy {
  const has = (source: VarianceSource): boolean => components.some((one) => one.source === source);
  check("tasks", tasks, has("task"));
  check("raters", raters, has("rater"));
  const over: Readonly<Record<VarianceSource, number>> = {
    learner: 1,
    task: tasks,
    rater: raters,
    "learner-task": tasks,
    "learner-rater": raters,
    "task-rater": tasks * raters,
    residual: tasks * raters,
  };
  const sum = (...sources: readonly VarianceSource[]): number =>
    exactSumOf(
      components
        .filter(({ source }) => sources.includes(source))
        .map(({ source, variance }) => variance / over[source]),
    );
  const learner = sum("learner");
  const relative = sum("learner-task", "learner-rater", "residual");
  const absolute = relative + sum("task", "rater", "task-rater");
  if (learner + absolute === 0) return { status: "not-computable", reason: "no-variation" };
  return {
    status: "computed",
    generalisability: learner + relative === 0 ? 0 : learner / (learner + relative),
    dependability: learner / (learner + absolute),
    relativeErrorVariance: relative,
    absoluteErrorVariance: absolute,
    standardError: Math.sqrt(absolute),
  };
}

function check(facet: string, count: number, studied: boolean): void {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`${facet}: ${count} is no whole number from 1 on`);
  }
  if (count > 1 && !studied) {
    throw new RangeError(`${facet}: ${count}, but the study had one, whose part is not known`);
  }
}
