import { domainLimit } from "@whole-learner/psychometrics/numeric";
import { statusCodes } from "./column-status.ts";
import type { DeterminedColumns } from "./determined-columns.ts";
import { type ScoringQuestion, kernelsOf, seriesOf } from "./score-groups.ts";
import { foldOf } from "../methods/fold-of.ts";

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
  const fold = foldOf(chosen, scale);
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

/** The first of the highest levels that the rows of each group came to, with enough behind it. */
export interface HeldGroups {
  /** Its place plus one; 0 where there was none. */
  readonly reached: Uint8Array;
  readonly score: Float64Array;
}

/** Scores every group, NaN where there is none, and keeps on the way the first of the highest levels. */
export function scoreAndHold(question: HoldingQuestion, out: Float64Array): HeldGroups {
  const { rows, thresholds, enoughFrom } = question;
  const { offsets } = rows;
  const groups = offsets.length - 1;
  const held: HeldGroups = { reached: new Uint8Array(groups), score: new Float64Array(groups) };
  let scratch = new Float64Array(blockRows);
  for (let from = 0; from < groups; ) {
    const to = blockEnd(offsets, from, groups);
    const first = offsets[from] as number;
    const count = (offsets[to] as number) - first;
    if (count > scratch.length) scratch = new Float64Array(count);
    const soFar = scratch.subarray(0, count);
    scoresSoFar(question, from, to, soFar);
    for (let group = from; group < to; group += 1) {
      const end = (offsets[group + 1] as number) - first;
      out[group] =
        end > (offsets[group] as number) - first ? (soFar[end - 1] as number) : Number.NaN;
      let reached = 0;
      // The least score of the next higher level: most rows reach none.
      let next = Number.NEGATIVE_INFINITY;
      for (let at = enoughFrom(group) - first; at < end; at += 1) {
        const found = soFar[at] as number;
        if (!(found >= next && Math.abs(found) < domainLimit)) continue;
        do reached += 1;
        while (found >= (thresholds[reached - 1] ?? Number.POSITIVE_INFINITY));
        held.score[group] = found;
        next = thresholds[reached - 1] ?? Number.POSITIVE_INFINITY;
      }
      held.reached[group] = reached;
    }
    from = to;
  }
  return held;
}

/** Stage 11 over columns, for `high-water`: the first of the highest levels holds where now there is a lower one or none. Gives 1 for each group of which one does. */
export function holdGroups(
  { score, level, status }: DeterminedColumns,
  held: HeldGroups,
): Uint8Array {
  const holds = new Uint8Array(held.reached.length);
  const { determined } = statusCodes;
  const none = statusCodes["no-evidence"];
  for (let group = 0; group < held.reached.length; group += 1) {
    const place = (held.reached[group] as number) - 1;
    if (place < 0 || status[group] === none) continue;
    if (status[group] === determined && (level[group] as number) >= place) continue;
    status[group] = determined;
    level[group] = place;
    score[group] = held.score[group] as number;
    holds[group] = 1;
  }
  return holds;
}
