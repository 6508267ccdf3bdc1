import type { Scale } from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import { inDomain } from "@whole-learner/psychometrics/numeric";
import type { MasteryFindings } from "../issue/findings.ts";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { cutsOf } from "../level/cuts.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { thresholdsOf } from "../level/thresholds.ts";
import type { Plan } from "../plan/plan.ts";
import type { Child } from "../roll-up/roll-up-rule.ts";
import { statusCodes } from "./column-status.ts";
import { type DeterminedColumns, emptyColumns, noLevel } from "./determined-columns.ts";

/** Which competencies each parent has: those of parent p are `children[offsets[p]]` to `children[offsets[p + 1] - 1]`. */
export interface ColumnTree {
  readonly offsets: Uint32Array;
  /** Competencies by their codes. One may stand under several parents. */
  readonly children: Uint32Array;
}

/** What is asked of a matrix of determinations, a row of competencies for each learner. */
export interface RollUpColumnsQuestion {
  /** How many competencies a learner's row has. */
  readonly competencies: number;
  /** The first learner, and the first that is not asked for any more. */
  readonly from?: number;
  readonly to?: number;
  readonly out?: DeterminedColumns;
}

/** What a policy asks of parents that a matrix of scores and levels does not tell. */
function issuesOf({ sections, exceptions }: Plan, scale: Scale): readonly PolicyIssue[] {
  const { rollUp, hold, sufficiency } = sections;
  // Settled for the rule that is asked.
  const settings = rollUp.parameters as never;
  const readsNumbers = rollUp.rule.reads(settings) === "numbers";
  const names = rollUp.rule.names?.(settings) ?? [];
  const lacking: readonly (readonly [section: string, what: string])[] = [
    ...(readsNumbers && names.length === 0
      ? []
      : [["rollUp", `the rule "${rollUp.rule.id}"`] as const]),
    ...(rollUp.scale === undefined || rollUp.scale === scale.id
      ? []
      : [["rollUp", "another scale for parents"] as const]),
    ...(hold.rule === "latest" && hold.expires === undefined
      ? []
      : [["hold", "levels of parents that hold or expire"] as const]),
    ...(Object.keys(sufficiency).length === 0
      ? []
      : [["sufficiency", "requirements of parents"] as const]),
    ...(exceptions.length === 0 ? [] : [["exceptions", "exceptions"] as const]),
  ];
  return lacking.map(([section, what]) =>
    policyIssue("not-by-columns", [section], { section, what }),
  );
}

/**
 * Stage 13 over columns: the parents of each learner by the policy's own roll-up rule over determined columns, learner by learner, parent by parent. Rules that make
 * a number of their children's numbers are asked; throws `InvalidInputError` for one that asks for pieces, counts or names. A parent is `no-evidence`
 * where nothing was seen of any of its children, and `insufficient` where the rule waits for children that are missing.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { compile, determineColumns, groupColumns, rollUpColumns } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Reads: ["Infers", "Sums up"] } });
 * const grouped = groupColumns({
 *   learner: Uint32Array.of(0, 0),
 *   competency: Uint32Array.of(0, 1),
 *   levels: Uint8Array.of(0, 2),
 * });
 * const plan = compile({
 *   format: "whole-learner/policy@1",
 *   id: "ours",
 *   version: "1",
 *   score: { method: "mean" },
 *   rollUp: { rule: "mean" },
 * });
 * const tree = { offsets: Uint32Array.of(0, 2), children: Uint32Array.of(0, 1) };
 * framework.scales.map((scale) => {
 *   const determined = determineColumns(plan, scale, grouped, { asOf: "2026-11-22" });
 *   return [...rollUpColumns(plan, scale, tree, determined, { competencies: 2 }).score];
 * }); // => [[2]]
 * ```
 */
export function rollUpColumns(
  plan: Plan,
  scale: Scale,
  { offsets, children }: ColumnTree,
  determined: DeterminedColumns,
  question: RollUpColumnsQuestion,
): DeterminedColumns {
  const {
    competencies,
    from = 0,
    to = Math.floor(determined.status.length / competencies),
  } = question;
  const { rule, parameters, least = 0 } = plan.sections.rollUp;
  // Settled against the rule's own declaration, from which its type derives.
  const settings = parameters as never;
  const issues = issuesOf(plan, scale);
  if (issues.length > 0) throw new InvalidInputError<MasteryFindings>(issues);
  const none = statusCodes["no-evidence"];
  const parents = offsets.length - 1;
  const out = question.out ?? emptyColumns((to - from) * parents);
  const context = { scale: scaleNumbers(scale) };
  const thresholds = thresholdsOf(cutsOf(scale, plan.sections.level) ?? [], plan.sections.level);
  const childOf = (learner: number, competency: number): Child => {
    const cell = learner * competencies + competency;
    const place = determined.level[cell] as number;
    return place === noLevel
      ? { id: String(competency) }
      : {
          id: String(competency),
          score: determined.score[cell] as number,
          level: scale.levels[place]?.value ?? 0,
        };
  };
  const says = (at: number, status: number, score = 0, level = noLevel): void => {
    out.status[at] = status;
    out.score[at] = score;
    out.level[at] = level;
  };
  for (let learner = from; learner < to; learner += 1) {
    for (let parent = 0; parent < parents; parent += 1) {
      const codes = children.subarray(offsets[parent], offsets[parent + 1]);
      const under = Array.from(codes, (competency) => childOf(learner, competency));
      const at = (learner - from) * parents + parent;
      if (!codes.some((code) => determined.status[learner * competencies + code] !== none)) {
        says(at, none);
        continue;
      }
      if (under.filter(({ score }) => score !== undefined).length < least) {
        says(at, statusCodes.insufficient);
        continue;
      }
      const found = rule.rollUp(settings, under, context);
      if (found.status !== "scored") says(at, statusCodes.insufficient);
      else if (!inDomain(found.score)) says(at, statusCodes["outside-domain"]);
      else {
        const reached = thresholds.filter((threshold) => found.score >= threshold).length;
        says(at, statusCodes.determined, found.score, reached);
      }
    }
  }
  return out;
}
