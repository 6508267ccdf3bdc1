import { type AsOf, asOfBounds, dayOf, type Scale, type Vocabulary } from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { cutsOf } from "../level/cuts.ts";
import { modelScale } from "../level/model-scale.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { thresholdsOf } from "../level/thresholds.ts";
import type { ModelScale } from "../methods/model-result.ts";
import type { Plan } from "../plan/plan.ts";
import { issuesByColumns } from "./by-columns.ts";
import { type DeterminedColumns, emptyColumns } from "./determined-columns.ts";
import { enoughFromOf, enoughOf } from "./enough.ts";
import type { GroupedColumns } from "./evidence-columns.ts";
import { scoreGroups, type ScoringQuestion, whyNotOf } from "./score-groups.ts";
import { holdGroups, scoreAndHold } from "./hold-groups.ts";
import { sayGroups } from "./say-groups.ts";
import { selectRows } from "./select-rows.ts";

/** What is asked of grouped columns beside plan and scale. */
export interface ColumnsQuestion {
  readonly asOf: AsOf;
  /** The first group, and the first that is not asked for any more: workers take a range each. */
  readonly from?: number;
  readonly to?: number;
  /** Where answers are written, the first group's first. New columns without it. */
  readonly out?: DeterminedColumns;
  /** The framework's own words for kinds, settings and roles. */
  readonly vocabulary?: Vocabulary;
}

/** Everything that keeps a plan from being asked of columns. Empty where it can be. */
export function checkPlanForColumns(
  plan: Plan,
  scale: Scale,
  grouped: GroupedColumns,
): readonly PolicyIssue[] {
  const issues = [...issuesByColumns(plan, grouped)];
  const { level } = plan.sections;
  const { levels } = scale;
  if (cutsOf(scale, level, plan.sections.score.method.traits.gives) === undefined) {
    const data = { cuts: level.cuts.length, scale: scale.id, levels: levels.length };
    issues.push(policyIssue("cuts-do-not-fit", ["level", "cuts"], data));
  }
  if (grouped.levels !== undefined && grouped.most >= levels.length) {
    const data = { column: "levels", code: grouped.most, below: levels.length };
    issues.push(policyIssue("column-out-of-range", ["levels"], data));
  }
  return issues;
}

/** What was found on the way: what a model is asked of. */
export interface AnsweredColumns {
  readonly out: DeterminedColumns;
  readonly scoring: ScoringQuestion;
  /** What a model reads of the scale. */
  readonly modelled: ModelScale;
  /** 1 for each group of which an earlier level holds; undefined where none can. */
  readonly holds: Uint8Array | undefined;
}

/** {@link determineColumns}, with what was found on the way. */
export function answerColumns(
  plan: Plan,
  scale: Scale,
  grouped: GroupedColumns,
  question: ColumnsQuestion,
): AnsweredColumns {
  const issues = checkPlanForColumns(plan, scale, grouped);
  if (issues.length > 0) throw new InvalidInputError<MasteryFindings>(issues);
  const { asOf, vocabulary = {}, from = 0, to = grouped.offsets.length - 1 } = question;
  const { sections, zone } = plan;
  const cuts = cutsOf(scale, sections.level, sections.score.method.traits.gives) ?? [];
  const asOfDay = dayOf(typeof asOf === "string" ? asOf : asOf.happened, zone);
  const until = asOfBounds(asOf, zone).happenedBefore;
  const rows = selectRows(grouped, { plan, scale, vocabulary, asOfDay, until, from, to });
  const values = Float64Array.from(scale.levels, ({ value }) => value);
  const out = question.out ?? emptyColumns(to - from);
  const score = out.score.subarray(0, to - from);
  const scoring = { chosen: sections.score, scale: scaleNumbers(scale), values, rows };
  const thresholds = thresholdsOf(cuts, sections.level);
  const { sufficiency } = sections;
  const held =
    sections.hold.rule === "high-water"
      ? scoreAndHold({ ...scoring, thresholds, enoughFrom: enoughFromOf(rows, sufficiency) }, score)
      : undefined;
  if (held === undefined) scoreGroups(scoring, score);
  sayGroups(out, {
    offsets: rows.offsets,
    thresholds,
    pieces: sufficiency.pieces ?? 0,
    isEnough: enoughOf(rows, sufficiency, asOfDay, zone),
    why: whyNotOf(scoring),
  });
  return {
    out,
    scoring,
    modelled: modelScale(scale, sections),
    holds: held && holdGroups(out, held),
  };
}

/**
 * What `determine` would say of every group, as columns: score, level and status, with the same bits. For as many policies as there are to
 * compare over rows that were grouped once, and for a range of groups where several workers share them. A plan that asks more than columns tell
 * is refused, never approximated; rows that are not on the scale take no part, and {@link rowsOffScale} names them. Throws `InvalidInputError` with every section that does ({@link checkPlanForColumns} asks first).
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { columnStatus, compile, determineColumns, groupColumns, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Reads: ["Infers"] } });
 * const grouped = groupColumns({
 *   learner: Uint32Array.of(0, 0, 0, 2),
 *   competency: Uint32Array.of(0, 0, 0, 0),
 *   levels: Uint8Array.of(1, 0, 2, 1),
 *   times: Float64Array.of(3000, 1000, 2000, 1000),
 * });
 * const plan = compile(policies.decayingAverage);
 * framework.scales.map((scale) => {
 *   const { score, level, status } = determineColumns(plan, scale, grouped, { asOf: "2026-11-22" });
 *   return [...status].map((code, group) => [columnStatus(code), score[group]?.toFixed(3), level[group]]);
 * }); // => [[["determined", "2.105", 1], ["no-evidence", "0.000", 255], ["determined", "2.000", 1]]]
 * ```
 */
export const determineColumns = (
  plan: Plan,
  scale: Scale,
  grouped: GroupedColumns,
  question: ColumnsQuestion,
): DeterminedColumns => answerColumns(plan, scale, grouped, question).out;
