// Whole policies over columns: against a loop written by hand, against one another after one grouping, and what a row weighs.
import { sketchFramework } from "@whole-learner/core";
import { compile } from "@whole-learner/mastery/compile";
import { determineColumns, emptyColumns, groupColumns } from "@whole-learner/mastery/batch";
import type { Policy } from "@whole-learner/mastery/policy";
import { snap } from "@whole-learner/psychometrics/numeric";
import { type Measured, report, sameNumbers, speedRatio, timeRatio } from "@whole-learner/testkit";
import { groups, levelColumns, levelValues, randomRows, rowCount } from "./rows.ts";

const [scale] = sketchFramework({
  scale: ["Emerging", "Developing", "Proficient", "Advanced"],
  outcomes: { Reads: ["Infers"] },
}).scales;
if (scale === undefined) throw new Error("the framework has a scale");

const planOf = (score: Policy["score"], more: Partial<Policy> = {}): ReturnType<typeof compile> =>
  compile({
    format: "whole-learner/policy@1",
    id: "bench",
    version: "1",
    score,
    ...more,
  } as Policy);

/** By hand: the decaying average of every group, its level by snapped cuts, and a status. */
function byHand(
  codes: Uint8Array,
  offsets: Uint32Array,
  score: Float64Array,
  level: Uint8Array,
  status: Uint8Array,
): number {
  const keep = 1 - 0.65;
  const take = 1 - keep;
  const first = snap(1.5);
  const second = snap(2.5);
  const third = snap(3.5);
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    if (begin === end) {
      status[group] = 0;
      level[group] = 255;
      score[group] = 0;
      continue;
    }
    let average = levelValues[codes[begin] as number] as number;
    for (let row = begin + 1; row < end; row += 1) {
      average = keep * average + take * (levelValues[codes[row] as number] as number);
    }
    const at = snap(average);
    score[group] = average;
    level[group] = at >= third ? 3 : at >= second ? 2 : at >= first ? 1 : 0;
    status[group] = 2;
  }
  return score[0] as number;
}

function plainSum(scores: Float64Array): number {
  let sum = -0;
  for (let row = 0; row < scores.length; row += 1) sum += scores[row] as number;
  return sum + 0;
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
const inMemory = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

await report(async () => {
  const rows = randomRows();
  const before = inMemory();
  const grouped = groupColumns(levelColumns(rows));
  const levelBytes = (inMemory() - before) / rowCount;
  const { levels: _, ...others } = levelColumns(rows);
  const beforeScores = inMemory();
  const byScore = groupColumns({ ...others, levels: undefined, scores: rows.scores });
  const scoreBytes = (inMemory() - beforeScores) / rowCount;
  if (byScore.offsets.length !== grouped.offsets.length) throw new Error("as many groups");

  const { offsets, levels = new Uint8Array(0) } = grouped;
  const asOf = "2030-01-01";
  const out = emptyColumns(groups);
  const hand = emptyColumns(groups);
  const decaying = planOf({ method: "decaying-average", parameters: { newest: 0.65 } });
  const run = (plan: ReturnType<typeof compile>) => (): number =>
    determineColumns(plan, scale, grouped, { asOf, out }).score[0] as number;
  const ours = run(decaying);
  const theirs = (): number => byHand(levels, offsets, hand.score, hand.level, hand.status);
  ours();
  theirs();
  for (const column of ["score", "level", "status"] as const) {
    sameNumbers(out[column], hand[column]);
  }
  const call = await timeRatio({ baseline: theirs, candidate: ours, rounds: 15 });

  const held = planOf(
    { method: "decaying-average", parameters: { newest: 0.65 } },
    { hold: { rule: "high-water" } },
  );
  const highWater = await speedRatio({
    baseline: () => plainSum(rows.scores),
    candidate: run(held),
    rounds: 9,
  });

  const all = [
    planOf({ method: "mean" }),
    planOf({ method: "highest" }),
    planOf({ method: "most-recent" }),
    planOf({ method: "latest-against-rest" }),
    decaying,
    planOf({ method: "n-times", parameters: { times: 5 } }),
    planOf({ method: "mean-of-best", parameters: { best: 5 } }),
    planOf({ method: "mode", parameters: { tie: "most-recent" } }),
    planOf({ method: "median" }),
    planOf({ method: "power-law" }),
  ];
  const groupAnd = (plans: readonly ReturnType<typeof compile>[]) => (): number => {
    const fresh = groupColumns(levelColumns(rows));
    let sum = 0;
    for (const plan of plans) {
      sum += determineColumns(plan, scale, fresh, { asOf, out }).score[0] as number;
    }
    return sum;
  };
  const many = await timeRatio({
    baseline: groupAnd([decaying]),
    candidate: groupAnd(all),
    rounds: 5,
  });

  const measured: Measured[] = [
    {
      claim: "determineColumns, decaying average",
      baseline: "a loop by hand with the same snap, status and level",
      ratio: call.median,
      best: call.best,
      of: "time",
      most: 1.2,
    },
    {
      claim: "high-water over decaying average, level codes",
      baseline: "a plain sum over a Float64Array",
      ratio: highWater.median,
      best: highWater.best,
      of: "speed",
      least: 0.1,
    },
    {
      claim: "grouping and ten methods",
      baseline: "grouping and one (decaying average)",
      ratio: many.median,
      best: many.best,
      of: "time",
      most: 2.5,
    },
    ...(
      [
        ["level codes and times", levelBytes, 10],
        ["doubles and times", scoreBytes, 18],
      ] as const
    ).map(
      ([what, ratio, most]): Measured => ({
        claim: `a grouped row of ${what}`,
        baseline: "bytes in memory",
        ratio,
        best: ratio,
        of: "bytes",
        most,
      }),
    ),
  ];
  return measured;
});
