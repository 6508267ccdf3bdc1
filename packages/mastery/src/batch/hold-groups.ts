import { domainLimit } from "@whole-learner/psychometrics/numeric";
import { statusCodes } from "./column-status.ts";
import type { DeterminedColumns } from "./determined-columns.ts";
import { type ScoringQuestion, kernelsOf, seriesOf } from "./score-groups.ts";

/** Scores of so many rows are worked out at a time, so that they stay in a cache. */
const blockRows = 32_768;

/** What holding asks: how rows are scored, where levels begin, and from which row of a group on there is enough. */
export interface HoldingQuestion extends ScoringQuestion {
  readonly thresholds: Float64Array;
  readonly enoughFrom: (group: number) => number;
}

/** The score after each row of some groups, NaN where there is none. */
function scoresSoFar(question: ScoringQuestion, from: number, to: number, out: Float64Array): void {
  const { chosen, scale, rows, values } = question;
  const { levels, scores } = rows;
  const offsets = rows.offsets.subarray(from, to + 1);
  const { levelsSoFar, numbersSoFar } = kernelsOf(question);
  if (levels !== undefined && levelsSoFar !== undefined) {
    levelsSoFar(levels, values, offsets, out);
    return;
  }
  if (scores !== undefined && numbersSoFar !== undefined) {
    numbersSoFar(scores, offsets, out);
    return;
  }
  const fold = chosen.method.fold(chosen.parameters as never, scale);
  let at = 0;
  for (let group = from; group < to; group += 1) {
    let state = fold.init();
    const begin = rows.offsets[group] as number;
    for (const piece of seriesOf(question, begin, rows.offsets[group + 1] as number)) {
      state = fold.step(state, piece);
      const found = fold.finish(state);
      out[at] = found.status === "scored" ? found.score : Number.NaN;
      at += 1;
    }
  }
}

/** The groups from one on whose rows make up a block: one at least. */
function blockEnd(offsets: Uint32Array, from: number, groups: number): number {
  const most = (offsets[from] as number) + blockRows;
  let to = from + 1;
  while (to < groups && (offsets[to + 1] as number) <= most) to += 1;
  return to;
}

/**
 * Stage 11 over columns, for `high-water`: of the levels that rows in order came to with enough behind them, the first of the highest holds where
 * now there is a lower one or none.
 */
export function holdGroups(
  { score, level, status }: DeterminedColumns,
  question: HoldingQuestion,
): void {
  const { rows, thresholds, enoughFrom } = question;
  const { offsets } = rows;
  const { determined } = statusCodes;
  const none = statusCodes["no-evidence"];
  const groups = offsets.length - 1;
  for (let from = 0; from < groups; ) {
    const to = blockEnd(offsets, from, groups);
    const first = offsets[from] as number;
    const soFar = new Float64Array((offsets[to] as number) - first);
    scoresSoFar(question, from, to, soFar);
    for (let group = from; group < to; group += 1) {
      if (status[group] === none) continue;
      const end = (offsets[group + 1] as number) - first;
      let held = -1;
      let heldScore = 0;
      // The least score of the next higher level: most rows reach none.
      let next = Number.NEGATIVE_INFINITY;
      for (let at = enoughFrom(group) - first; at < end; at += 1) {
        const found = soFar[at] as number;
        if (!(found >= next && Math.abs(found) < domainLimit)) continue;
        do held += 1;
        while (held < thresholds.length && found >= (thresholds[held] as number));
        heldScore = found;
        next = thresholds[held] ?? Number.POSITIVE_INFINITY;
      }
      if (held < 0 || (status[group] === determined && (level[group] as number) >= held)) continue;
      status[group] = determined;
      level[group] = held;
      score[group] = heldScore;
    }
    from = to;
  }
}
