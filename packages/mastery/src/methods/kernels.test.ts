import { inDomain } from "@whole-learner/psychometrics/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryParameters } from "../../test/arbitrary-parameters.ts";
import { foldSeries } from "../score/score.ts";
import type { AnyKernels, Kernels } from "./kernels.ts";
import { methodKernels } from "./method-kernels.ts";
import type { Method, ScaleNumbers, ScoredSeries } from "./method.ts";
import { type Methods, methods } from "./registry.ts";
import { settle } from "./settle.ts";

// What laws say of any numbers, said of those on which a loop and a fold would part: signs of zero, what is as good as zero, sums that a plain
// sum rounds, numbers too large to be cut in two, a group of none, and one longer than any window.

const scale: ScaleNumbers = { least: 1, most: 4, goal: 3 };
const long = Array.from({ length: 70 }, (_, at) => 1 + ((at * 7) % 13) / 4);

const groups: readonly (readonly number[])[] = [
  [],
  [3],
  [0],
  [-0],
  [-0, -0],
  [-0, 0],
  [2, 2, 2],
  [4, 1],
  [1, 4],
  [1, 1, 4, 4],
  [3, 3, 1, 3, 4, 4],
  [1, 2, 3, 4],
  [4, 3, 2, 1],
  [0, 2, 3],
  [2, 0, 3, -1],
  [1e-9, 2],
  [9e-10, 2],
  [4e-10, 2, 3],
  [5, 6, 7],
  [-5, 0.5, 0.25],
  [1, 1.5, 9],
  [3 - 1e-12, 3 + 1e-10, 2],
  [0.3, 0.1 + 0.2, 1, 1 + 1e-12],
  long,
  [],
];
const decimals: readonly (readonly number[])[] = [
  ...groups,
  [0.1, 0.2, 0.3],
  [0.1, 0.7, 1.3, 2.9, 0.1],
  [255.9, 255.8, 0.1],
  [256, 0.1, 0.2],
  [300, 0.1],
  [-256, 0.1],
  [-300.3, 0.7, 2.1],
  [1e6, 1e-6],
  [1e12, 1, 1e-12],
  [1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7],
];
const tables: readonly (readonly number[])[] = [
  [1, 2, 3, 4],
  [0, 1, 3, 4.5],
  [0.1, 0.7, 1.3, 2.9],
  [4, 3, 2, 1],
  [-1, -0, 0.5, 3],
  [0.3, 0.1 + 0.2, 1, 1 + 1e-12],
  [5, 6, 7, 8],
  [-4, -3, 0, 0.25],
  [2, 0.5, 0, 3],
];
const coded: readonly (readonly number[])[] = [
  [],
  [2],
  [0, 0],
  [0, 3, 1],
  [1, 1, 3, 3],
  [3, 2, 1, 0],
  [0, 1, 2, 3],
  [2, 2, 0, 2, 3, 3],
  [1, 3, 1, 3, 1],
  Array.from({ length: 60 }, (_, at) => (at * 7) % 4),
  [],
];

const onGrid = (group: readonly number[]): boolean =>
  group.every((number) => Number.isInteger(number * 4096) && !Object.is(number, -0));

/** So many different parameters of a method, the same every time. */
const parametersOf = (method: Method): readonly object[] => {
  const some = fc
    .sample(arbitraryParameters(method.parameters), { seed: 20_261_128, numRuns: 60 })
    .flatMap((given) => {
      const settled = settle(method.parameters, given);
      return settled.ok ? [settled.value] : [];
    });
  return [...new Map(some.map((one) => [JSON.stringify(one), one])).values()].slice(0, 25);
};

/** Beyond the domain is no score: whoever runs a loop says so. */
const sayable = (score: number): number => (inDomain(score) ? score : Number.NaN);

const folded = (method: Method, parameters: object, scores: readonly number[]): number => {
  if (scores.length === 0) return Number.NaN;
  const series = scores.map((score) => ({ score, weight: 1 })) as unknown as ScoredSeries;
  const found = foldSeries(method, parameters as never, series, scale);
  return found.status === "scored" ? found.score : Number.NaN;
};

/** Groups in a column that begins with a row which no group holds. */
const columnOf = (all: readonly (readonly number[])[]) => {
  const ends = all.reduce<readonly number[]>(
    (so, group) => [...so, (so.at(-1) as number) + group.length],
    [1],
  );
  return { rows: [0, ...all.flat(), 0], offsets: Uint32Array.from(ends), count: all.flat().length };
};

const withKernels = (Object.keys(methods) as (keyof Methods)[]).flatMap((id) => {
  const kernels: AnyKernels | undefined = methodKernels[id];
  const method = methods[id] as unknown as Method;
  return kernels === undefined ? [] : [{ id, method, kernels }];
});

describe.each(withKernels)("$id", ({ method, kernels }) => {
  const cases = parametersOf(method).map((some) => [JSON.stringify(some), some] as const);
  const kernelsOf = (some: object): Kernels => kernels(some as never, scale);
  const wholes = (some: object, all: readonly (readonly number[])[]) =>
    all.map((group) => sayable(folded(method, some, group)));
  const soFar = (some: object, all: readonly (readonly number[])[]) =>
    all.flatMap((group) =>
      group.map((_row, at) => sayable(folded(method, some, group.slice(0, at + 1)))),
    );

  it.each(cases)("computes of numbers what the fold does, by %s", (_name, some) => {
    const { numbers, numbersSoFar, gridNumbers } = kernelsOf(some);
    const { rows, offsets, count } = columnOf(decimals);
    const column = Float64Array.from(rows);
    if (numbers !== undefined) {
      const out = new Float64Array(decimals.length);
      numbers(column, offsets, out);
      expect(Array.from(out, sayable)).toEqual(wholes(some, decimals));
    }
    if (numbersSoFar !== undefined) {
      const out = new Float64Array(count);
      numbersSoFar(column, offsets, out);
      expect(Array.from(out, sayable)).toEqual(soFar(some, decimals));
    }
    if (gridNumbers !== undefined) {
      const plain = groups.filter(onGrid);
      const grid = columnOf(plain);
      const out = new Float64Array(plain.length);
      gridNumbers(Float64Array.from(grid.rows), grid.offsets, out);
      expect(Array.from(out, sayable)).toEqual(wholes(some, plain));
    }
  });

  it.each(cases)(
    "computes of level codes what the fold does of their values, by %s",
    (_name, some) => {
      const { levels, levelsSoFar } = kernelsOf(some);
      const { rows, offsets, count } = columnOf(coded);
      for (const values of tables) {
        const table = Float64Array.from(values);
        const valued = coded.map((group) => group.map((code) => values[code] as number));
        if (levels !== undefined) {
          const out = new Float64Array(coded.length);
          levels(Uint8Array.from(rows), table, offsets, out);
          expect([values, Array.from(out, sayable)]).toEqual([values, wholes(some, valued)]);
        }
        if (levelsSoFar !== undefined) {
          const out = new Float64Array(count);
          levelsSoFar(Uint8Array.from(rows), table, offsets, out);
          expect([values, Array.from(out, sayable)]).toEqual([values, soFar(some, valued)]);
        }
      }
    },
  );

  it.each(cases)(
    "names the one reason why there is no score, if there is one, by %s",
    (_name, some) => {
      const { nan } = kernelsOf(some);
      if (nan === undefined) return;
      for (const group of decimals.filter(({ length }) => length > 0)) {
        const series = group.map((score) => ({ score, weight: 1 })) as unknown as ScoredSeries;
        const found = foldSeries(method, some as never, series, scale);
        if (found.status === "not-computable")
          expect([nan, "outside-domain"]).toContain(found.reason.code);
      }
    },
  );
});
