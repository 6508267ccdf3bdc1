import { inDomain } from "@whole-learner/psychometrics/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryParameters } from "../../test/arbitrary-parameters.ts";
import { foldSeries } from "../score/score.ts";
import type { AnyKernels, LevelsKernel, NumbersKernel } from "./kernels.ts";
import type { Method, ScaleNumbers, ScoredSeries } from "./method.ts";
import { methodKernels } from "./method-kernels.ts";
import { type Methods, methods } from "./registry.ts";
import { settle } from "./settle.ts";

const scale: ScaleNumbers = { least: 1, most: 4, goal: 3 };

/** Groups of rows, some of them empty, one after the other. */
const groupsOf = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<readonly (readonly T[])[]> =>
  fc.array(fc.array(row, { maxLength: 40 }), { minLength: 1, maxLength: 6 });

const offsetsOf = (groups: readonly (readonly unknown[])[], before: number): Uint32Array => {
  const offsets = new Uint32Array(groups.length + 1);
  offsets[0] = before;
  groups.forEach((group, at) => {
    offsets[at + 1] = (offsets[at] as number) + group.length;
  });
  return offsets;
};

/** The fold's score, as kernels write it: NaN where there is none. */
function folded(method: Method, parameters: object, scores: readonly number[]): number {
  if (scores.length === 0) return Number.NaN;
  const series = scores.map((score) => ({ score, weight: 1 })) as unknown as ScoredSeries;
  const found = foldSeries(method, parameters as never, series, scale);
  return found.status === "scored" ? found.score : Number.NaN;
}

const settled = (method: Method, parameters: object): object => {
  const found = settle(method.parameters, parameters);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

/** A number outside the domain is no score: whoever runs a loop says so. */
const sayable = (score: number): number => (inDomain(score) ? score : Number.NaN);

/** Rows before the first group and behind the last one, which no group holds: nothing may read them. */
const outside = 9;

const runNumbers = (
  kernel: NumbersKernel,
  groups: readonly (readonly number[])[],
  rows = false,
) => {
  const offsets = offsetsOf(groups, 1);
  const all = groups.flat();
  const out = new Float64Array(rows ? all.length : groups.length);
  kernel(Float64Array.of(outside, ...all, outside), offsets, out);
  return Array.from(out, sayable);
};

const runLevels = (
  kernel: LevelsKernel,
  groups: readonly (readonly number[])[],
  values: readonly number[],
  rows = false,
) => {
  const all = groups.flat();
  const out = new Float64Array(rows ? all.length : groups.length);
  kernel(Uint8Array.of(0, ...all, 0), Float64Array.from(values), offsetsOf(groups, 1), out);
  return Array.from(out, sayable);
};

const soFar = (
  method: Method,
  parameters: object,
  groups: readonly (readonly number[])[],
): readonly number[] =>
  groups.flatMap((group) =>
    group.map((_, at) => folded(method, parameters, group.slice(0, at + 1))),
  );

const withKernels = (Object.keys(methods) as (keyof Methods)[]).flatMap((id) => {
  const kernels: AnyKernels | undefined = methodKernels[id];
  const method = methods[id] as unknown as Method;
  return kernels === undefined ? [] : [{ id, method, kernels }];
});

const free = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 8 }).map((half) => half / 2), weight: 1 },
  { arbitrary: fc.double({ min: -5, max: 10, noNaN: true }), weight: 3 },
  { arbitrary: fc.constantFrom(0, -0, 1e-9, 0.1, 0.7, 3 - 1e-12, 3 + 1e-10), weight: 1 },
);
const grid = fc.integer({ min: -8192, max: 40_960 }).map((part) => part / 4096);
const valueTables = fc.constantFrom(
  [1, 2, 3, 4],
  [0, 1, 3, 4.5],
  [0.1, 0.7, 1.3, 2.9],
  [4, 3, 2, 1],
  [-1, -0, 0.5, 3],
  [0.3, 0.1 + 0.2, 1, 1 + 1e-12],
);
const codes = fc.integer({ min: 0, max: 3 });

describe.each(withKernels)("$id", ({ method, kernels }) => {
  const parameters = arbitraryParameters(method.parameters).map((some) => settled(method, some));
  const kernelsOf = (some: object) => kernels(some as never, scale);

  it("computes of numbers what the fold does, to the bit", () => {
    fc.assert(
      fc.property(parameters, groupsOf(free), (some, groups) => {
        const { numbers, numbersSoFar, numbersWithout } = kernelsOf(some);
        const expected = groups.map((group) => folded(method, some, group));
        if (numbers !== undefined) expect(runNumbers(numbers, groups)).toEqual(expected);
        if (numbersSoFar !== undefined) {
          expect(runNumbers(numbersSoFar, groups, true)).toEqual(soFar(method, some, groups));
        }
        if (numbersWithout !== undefined) {
          expect(runNumbers(numbersWithout, groups, true)).toEqual(
            groups.flatMap((group) =>
              group.map((_, left) =>
                folded(
                  method,
                  some,
                  group.filter((_row, at) => at !== left),
                ),
              ),
            ),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("computes of numbers on the grid what the fold does, to the bit", () => {
    fc.assert(
      fc.property(parameters, groupsOf(grid), (some, groups) => {
        const { gridNumbers } = kernelsOf(some);
        if (gridNumbers === undefined) return;
        expect(runNumbers(gridNumbers, groups)).toEqual(
          groups.map((group) => folded(method, some, group)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("computes of level codes what the fold does of their values, to the bit", () => {
    fc.assert(
      fc.property(parameters, groupsOf(codes), valueTables, (some, groups, values) => {
        const { levels, levelsSoFar } = kernelsOf(some);
        const valued = groups.map((group) => group.map((code) => values[code] as number));
        if (levels !== undefined) {
          expect(runLevels(levels, groups, values)).toEqual(
            valued.map((group) => folded(method, some, group)),
          );
        }
        if (levelsSoFar !== undefined) {
          expect(runLevels(levelsSoFar, groups, values, true)).toEqual(soFar(method, some, valued));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("works on parts of a column as on the whole", () => {
    fc.assert(
      fc.property(parameters, groupsOf(codes), fc.nat(), (some, groups, at) => {
        const { levels } = kernelsOf(some);
        if (levels === undefined) return;
        const values = [1, 2, 3, 4];
        const whole = runLevels(levels, groups, values);
        const offsets = offsetsOf(groups, 1);
        const cut = at % groups.length;
        const column = Uint8Array.of(0, ...groups.flat(), 0);
        const out = new Float64Array(groups.length);
        const table = Float64Array.from(values);
        levels(column, table, offsets.subarray(0, cut + 1), out.subarray(0, cut));
        levels(column, table, offsets.subarray(cut), out.subarray(cut));
        expect(Array.from(out, sayable)).toEqual(whole);
      }),
    );
  });
});
