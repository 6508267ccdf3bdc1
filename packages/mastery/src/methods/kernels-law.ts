import { inDomain, onGrid } from "@whole-learner/psychometrics/numeric";
import type { LevelsKernel, NumbersKernel } from "./kernels.ts";
import type { Scored, ScoredSeries } from "./method.ts";
import type { CheckLaw, LawCase } from "./method-law.ts";

// A kernel is handed the column with a row before and behind it, which no group holds, and an empty group: it may read and write neither.
const beside = 99;

const sameBits = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, at) => Object.is(number, b[at]));

/** As kernels write it: NaN where there is no score. */
const scoreOf = ({ find }: LawCase, pieces: readonly Scored[]): number => {
  const found = find(pieces as ScoredSeries);
  return found.status === "scored" ? found.score : Number.NaN;
};

const run = (
  rows: number,
  soFar: boolean,
  write: (offsets: Uint32Array, out: Float64Array) => void,
) => {
  const out = new Float64Array(soFar ? rows : 2);
  write(Uint32Array.of(1, rows + 1, rows + 1), out);
  // A number outside the domain is no score, which whoever runs the loop says.
  return Array.from(out, (number) => (inDomain(number) ? number : Number.NaN));
};

/** Every loop of a method over its series, each piece of weight 1. */
export const kernelsLaw: CheckLaw = (of) => {
  const { numbers, gridNumbers, levels, numbersSoFar, levelsSoFar, numbersWithout } = of.kernels();
  const pieces = of.series.map(({ score }): Scored => ({ score, weight: 1 }));
  const scores = pieces.map(({ score }) => score);
  const whole = [scoreOf(of, pieces), Number.NaN];
  const after = pieces.map((_, at) => scoreOf(of, pieces.slice(0, at + 1)));
  const values = [...new Set(scores)];
  const column = Float64Array.of(beside, ...scores, beside);
  const codes = Uint8Array.of(0, ...scores.map((score) => values.indexOf(score)), 0);
  const without = pieces.map((_, left) =>
    pieces.length === 1
      ? Number.NaN
      : scoreOf(
          of,
          pieces.filter((_piece, at) => at !== left),
        ),
  );
  const overNumbers = (
    kernel: NumbersKernel | undefined,
    expected: readonly number[] = whole,
  ): boolean =>
    kernel === undefined ||
    sameBits(
      run(scores.length, expected !== whole, (offsets, out) => kernel(column, offsets, out)),
      expected,
    );
  const overLevels = (kernel: LevelsKernel | undefined, soFar = false): boolean =>
    kernel === undefined ||
    values.length > 256 ||
    sameBits(
      run(scores.length, soFar, (offsets, out) =>
        kernel(codes, Float64Array.from(values), offsets, out),
      ),
      soFar ? after : whole,
    );
  return overNumbers(numbers) &&
    (!onGrid(scores) || overNumbers(gridNumbers)) &&
    overLevels(levels) &&
    overNumbers(numbersSoFar, after) &&
    overNumbers(numbersWithout, without) &&
    overLevels(levelsSoFar, true)
    ? undefined
    : // As many pieces as the series, which has one at least.
      { series: pieces as unknown as ScoredSeries };
};
