import type { Scale, Vocabulary } from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import { checkPlanForColumns } from "../batch/determine-columns.ts";
import type { MasteryFindings } from "../issue/findings.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Plan } from "../plan/plan.ts";
import { keepsSeries } from "./keeps-series.ts";
import type { MasteryState } from "./mastery-state.ts";
import { streamColumns } from "./stream-columns.ts";
import { foldOf } from "../methods/fold-of.ts";

/** What else a state can be begun with. */
export interface StateOptions {
  /** The framework's own words for kinds, settings and roles. */
  readonly vocabulary?: Vocabulary;
  /** Keeps the pieces where the plan would not, so that late ones find their place. */
  readonly keepSeries?: boolean;
}

/**
 * The state before any piece, of one learner and one competency. Throws `InvalidInputError` with every section of the policy that pieces on their own cannot
 * answer; nothing is approximated.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { add, begin, compile, finish, policies } from "@whole-learner/mastery";
 * const { scales } = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Reads: ["Infers"] } });
 * const plan = compile(policies.decayingAverage);
 * scales.map((scale) => {
 *   const first = add(plan, begin(plan, scale), { id: "r1", at: 1000, score: 1 });
 *   const second = add(plan, first.state, { id: "r2", at: 2000, score: 3 });
 *   return finish(plan, JSON.parse(JSON.stringify(second.state)), "2026-11-22");
 * }); // => [{ status: "determined", level: "Developing", score: 2.3000000000000003 }]
 * ```
 */
export function begin(plan: Plan, scale: Scale, options: StateOptions = {}): MasteryState {
  const issues = checkPlanForColumns(plan, scale, streamColumns([]));
  if (issues.length > 0) throw new InvalidInputError<MasteryFindings>(issues);
  const { vocabulary = {}, keepSeries = false } = options;
  const series = keepSeries || keepsSeries(plan);
  return {
    format: "whole-learner/mastery-state@1",
    policy: plan.policy,
    scale,
    vocabulary,
    first: null,
    last: null,
    newest: null,
    folded: series ? null : { state: foldOf(plan.sections.score, scaleNumbers(scale)).init() },
    told: { pieces: 0, experiences: [], settings: [], voices: [], kinds: [], verified: 0 },
    held: null,
    series: series ? [] : null,
  };
}
