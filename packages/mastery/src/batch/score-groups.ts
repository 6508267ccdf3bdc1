import { atLeast, snap } from "@whole-learner/psychometrics/numeric";
import type { Kernels } from "../methods/kernels.ts";
import type {
  Found,
  NotComputable,
  ScaleNumbers,
  Scored,
  ScoredSeries,
} from "../methods/method.ts";
import type { ChosenMethod } from "../plan/plan.ts";
import { foldSeries } from "../score/score.ts";
import type { SelectedRows } from "./selected-rows.ts";

/** The rows of groups with their method: what scoring reads. */
export interface ScoringQuestion {
  readonly chosen: ChosenMethod;
  readonly scale: ScaleNumbers;
  /** The number of each level code. */
  readonly values: Float64Array;
  readonly rows: SelectedRows;
}

/** The pieces of rows, as folds take them. */
export function seriesOf(
  { rows, values, chosen, scale }: ScoringQuestion,
  begin: number,
  end: number,
): Scored[] {
  const { levels, scores, times, weights } = rows;
  const readsMet = chosen.method.traits.reads === "met";
  const series: Scored[] = [];
  for (let row = begin; row < end; row += 1) {
    const number =
      levels === undefined ? (scores?.[row] as number) : (values[levels[row] as number] as number);
    const met = atLeast(number, scale.goal) ? 1 : 0;
    const score = readsMet ? met : number;
    const weight = weights?.[row] ?? 1;
    series.push(
      times === undefined ? { score, weight } : { score, weight, at: times[row] as number },
    );
  }
  return series;
}

/** The fold of one group that has rows. */
function foldGroup(question: ScoringQuestion, group: number): Found {
  const { chosen, scale, rows } = question;
  const begin = rows.offsets[group] as number;
  const series = seriesOf(question, begin, rows.offsets[group + 1] as number);
  return foldSeries(
    chosen.method,
    // Settled for this very method; and a group has one row at least.
    chosen.parameters as never,
    series as unknown as ScoredSeries,
    scale,
  );
}

/** The loops that fit these rows; none where rows are weighted or only met or not, since loops know neither. */
export const kernelsOf = ({ chosen, scale, rows }: ScoringQuestion): Kernels =>
  rows.weights === undefined && chosen.method.traits.reads === "scale"
    ? // Settled for the method whose loops they are.
      (chosen.kernels?.(chosen.parameters as never, scale) ?? {})
    : {};

/** Why a group that has rows has no score. */
export function whyNotOf(question: ScoringQuestion): (group: number) => keyof NotComputable {
  const { nan } = kernelsOf(question);
  if (nan !== undefined) return () => nan;
  return (group) => {
    const found = foldGroup(question, group);
    return found.status === "scored" ? "outside-domain" : found.reason.code;
  };
}

/** Loops over level codes take levels for different where their codes are. */
const allDiffer = (values: Float64Array): boolean =>
  new Set(Array.from(values, snap)).size === values.length;

/** Writes the score of every group, NaN where there is none, by the method's loop for these columns or, without one, by its fold. */
export function scoreGroups(question: ScoringQuestion, out: Float64Array): void {
  const { rows, values } = question;
  const { levels, scores, offsets } = rows;
  const kernels = kernelsOf(question);
  const onNumbers = rows.onGrid ? (kernels.gridNumbers ?? kernels.numbers) : kernels.numbers;
  if (levels !== undefined && kernels.levels !== undefined && allDiffer(values)) {
    kernels.levels(levels, values, offsets, out);
    return;
  }
  if (scores !== undefined && onNumbers !== undefined) {
    onNumbers(scores, offsets, out);
    return;
  }
  for (let group = 0; group < out.length; group += 1) {
    const found = offsets[group] === offsets[group + 1] ? undefined : foldGroup(question, group);
    out[group] = found?.status === "scored" ? found.score : Number.NaN;
  }
}
