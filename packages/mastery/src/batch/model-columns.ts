import type { Scale } from "@whole-learner/core";
import type { ModelDecision, ModelResult } from "../methods/model-result.ts";
import { type ModelParameters, modelParameters } from "../methods/model-parameters.ts";
import { type ModelSource } from "../methods/model-source.ts";
import type { Plan } from "../plan/plan.ts";
import { answerColumns, type ColumnsQuestion } from "./determine-columns.ts";
import type { DeterminedColumns } from "./determined-columns.ts";
import type { GroupedColumns } from "./evidence-columns.ts";
import { modelOfGroups } from "./model-of-groups.ts";

/** What a decision is in a column; 0 where there is none. */
export const decisionCodes: Readonly<
  Record<
    | "none"
    | Exclude<ModelDecision["decision"], "insufficient">
    | NonNullable<ModelDecision["reason"]>,
    number
  >
> = { none: 0, mastered: 1, "not-yet": 2, "too-few-events": 3, undecided: 4 };

/** What a model says of groups whose parameters somebody estimated: one row for each group, NaN and 0 where nothing is said. */
export interface ModelClaimColumns {
  readonly parameters: Exclude<ModelParameters, "default">;
  /** The probability that the target is reached. */
  readonly pAtLeast: Float64Array;
  /** By {@link decisionCodes}. */
  readonly decision: Uint8Array;
  /** The ends of the interval and how likely it holds what is measured; NaN where a model gives none. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly mass: Float64Array;
  readonly standardDeviation: Float64Array;
  /** How many probabilities a group has in `distribution`: its levels, or not known and known; 0 where the model gives none. */
  readonly width: number;
  /** Those of group g from `g * width` on. */
  readonly distribution: Float64Array;
}

/** What a model says of groups, beside what columns say. With `default` parameters there is nothing more: the score is an index. */
export type ModelColumns = { readonly parameters: "default" } | ModelClaimColumns;

/** What columns say, with what the policy's model says of the same groups. */
export interface ModelledColumns {
  readonly determined: DeterminedColumns;
  /** Undefined where the policy's method has no model. */
  readonly model: ModelColumns | undefined;
}

const filled = (groups: number): Float64Array => new Float64Array(groups).fill(Number.NaN);

/** The claims of groups as columns. */
function columnsOf(
  parameters: ModelClaimColumns["parameters"],
  groups: number,
  claimOf: (group: number) => ModelResult | undefined,
): ModelClaimColumns {
  const pAtLeast = filled(groups);
  const decision = new Uint8Array(groups);
  const lower = filled(groups);
  const upper = filled(groups);
  const mass = filled(groups);
  const standardDeviation = filled(groups);
  let width = 0;
  let distribution: Float64Array = new Float64Array(0);
  for (let group = 0; group < groups; group += 1) {
    const said = claimOf(group);
    if (said === undefined || said.parameters === "default") continue;
    pAtLeast[group] = said.pAtLeast;
    const { decision: decided, reason } = said.decision;
    decision[group] = decisionCodes[decided === "insufficient" ? (reason ?? "undecided") : decided];
    if (said.interval !== undefined) {
      lower[group] = said.interval.lower;
      upper[group] = said.interval.upper;
      mass[group] = said.interval.mass;
    }
    if (said.standardDeviation !== undefined) standardDeviation[group] = said.standardDeviation;
    if (said.distribution === undefined) continue;
    if (width === 0) {
      width = said.distribution.length;
      distribution = filled(groups * width);
    }
    distribution.set(said.distribution, group * width);
  }
  return {
    parameters,
    pAtLeast,
    decision,
    lower,
    upper,
    mass,
    standardDeviation,
    width,
    distribution,
  };
}

/**
 * {@link determineColumns} with what the policy's model says of every group whose level is computed now: the probability of the target, what the threshold decides,
 * an interval, a distribution. With the bits of `determine`; apart from it, so that whoever wants levels alone pays for nothing. Nothing is said of a group that is not
 * determined, or whose level is an earlier one that holds. Throws `InvalidInputError` as {@link determineColumns} does.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { compile, groupColumns, modelColumns, type Policy } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Reads: ["Infers"] } });
 * const policy: Policy = {
 *   format: "whole-learner/policy@1",
 *   id: "tracked",
 *   version: "1",
 *   score: { method: "ordinal-level-tracking", parameters: { source: "published" } },
 *   level: { cuts: "midpoints" },
 * };
 * const grouped = groupColumns({
 *   learner: Uint32Array.of(0, 0, 0, 1),
 *   competency: Uint32Array.of(0, 0, 0, 0),
 *   levels: Uint8Array.of(1, 2, 2, 0),
 * });
 * framework.scales.map((scale) => {
 *   const { model } = modelColumns(compile(policy), scale, grouped, { asOf: "2026-11-22" });
 *   return model?.parameters === "published" ? Array.from(model.pAtLeast, (p) => p.toFixed(2)) : [];
 * }); // => [["1.00", "0.25"]]
 * ```
 */
export function modelColumns(
  plan: Plan,
  scale: Scale,
  grouped: GroupedColumns,
  question: ColumnsQuestion,
): ModelledColumns {
  const answered = answerColumns(plan, scale, grouped, question);
  const determined = answered.out;
  const { model, parameters } = plan.sections.score;
  if (model === undefined) return { determined, model: undefined };
  // Only methods with these parameters have a model.
  const from = modelParameters(parameters as unknown as ModelSource);
  if (from === "default") return { determined, model: { parameters: from } };
  const groups = answered.scoring.rows.offsets.length - 1;
  return { determined, model: columnsOf(from, groups, modelOfGroups(answered)) };
}
