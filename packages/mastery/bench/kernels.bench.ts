// The loops of methods against a plain sum over a Float64Array of as many rows, in one process.
import { groupColumns, type GroupedColumns } from "@whole-learner/mastery/batch";
import {
  type AnyKernels,
  decayingAverage,
  type Kernels,
  mean,
  type Method,
  type Methods,
  methodKernels,
  nTimes,
  powerLaw,
} from "@whole-learner/mastery/methods";
import { type Measured, report, sameNumbers, speedRatio } from "@whole-learner/testkit";
import { groups, levelColumns, levelValues, randomRows } from "./rows.ts";

const scale = { least: 1, most: 4, goal: 3 };

/** The baseline: what any loop over these rows must at least do. */
function plainSum(scores: Float64Array): number {
  let sum = -0;
  for (let row = 0; row < scores.length; row += 1) sum += scores[row] as number;
  return sum + 0;
}

/** What the fold says of a few groups: the same bits, or nothing is timed. */
function checkAgainstFold(
  method: Method,
  parameters: object,
  { offsets }: GroupedColumns,
  scoreAt: (row: number) => number,
  out: Float64Array,
): void {
  for (let group = 0; group < 500; group += 1) {
    const fold = method.fold(parameters as never, scale);
    let state = fold.init();
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    for (let row = begin; row < end; row += 1) {
      state = fold.step(state, { score: scoreAt(row), weight: 1 });
    }
    if (begin === end) continue;
    const found = fold.finish(state);
    sameNumbers([out[group] as number], [found.status === "scored" ? found.score : Number.NaN]);
  }
}

await report(async () => {
  const rows = randomRows();
  const byLevel = groupColumns(levelColumns(rows));
  const free = Float64Array.from(rows.scores);
  const onGrid = Float64Array.from(byLevel.levels ?? [], (code) => levelValues[code] as number);
  const { offsets, levels = new Uint8Array(0) } = byLevel;
  const out = new Float64Array(groups);
  const measured: Measured[] = [];

  const claim = async (
    name: string,
    method: Method,
    parameters: object,
    least: number,
    column: "levels" | "gridNumbers" | "numbers",
  ): Promise<void> => {
    const kernelsOf: AnyKernels | undefined = methodKernels[method.id as keyof Methods];
    const kernels: Kernels = kernelsOf?.(parameters as never, scale) ?? {};
    const scores = column === "numbers" ? free : onGrid;
    const numbers = column === "levels" ? undefined : (kernels[column] ?? kernels.numbers);
    const run = (): number => {
      if (numbers === undefined) kernels.levels?.(levels, levelValues, offsets, out);
      else numbers(scores, offsets, out);
      return out[0] as number;
    };
    run();
    checkAgainstFold(method, parameters, byLevel, (row) => scores[row] as number, out);
    const { median, best } = await speedRatio({
      baseline: () => plainSum(scores),
      candidate: run,
      rounds: 11,
    });
    measured.push({
      claim: name,
      baseline: "a plain sum over a Float64Array",
      ratio: median,
      best,
      of: "speed",
      least,
    });
  };

  const any = (method: unknown): Method => method as Method;
  await claim("mean, level codes", any(mean), {}, 0.5, "levels");
  await claim("mean, numbers on the grid", any(mean), {}, 0.5, "gridNumbers");
  await claim("mean, any numbers", any(mean), {}, 0.2, "numbers");
  await claim(
    "decaying average, level codes",
    any(decayingAverage),
    { newest: 0.65 },
    0.4,
    "levels",
  );
  await claim(
    "decaying average, any numbers",
    any(decayingAverage),
    { newest: 0.65 },
    0.4,
    "numbers",
  );
  const often = { times: 5, target: 3, result: "mean" };
  await claim("n-times, level codes", any(nTimes), often, 0.25, "levels");
  const curve = { at: "last", least: 3, zeros: "reject", substitute: 0.1, clip: "scale" };
  await claim("power law, level codes", any(powerLaw), curve, 0.15, "levels");
  await claim("power law, any numbers", any(powerLaw), curve, 0.02, "numbers");
  return measured;
});
