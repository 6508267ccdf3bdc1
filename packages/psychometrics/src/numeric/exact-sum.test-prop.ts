import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFinite, ordinary } from "../../test/arbitrary-doubles.ts";
import {
  exact,
  nearestDouble,
  over,
  plus,
  sumExactly,
  times,
  whole,
} from "../../test/exact-rational.ts";
import { collectProducts, collectSum } from "./collect-sum.ts";
import { exactMean, exactWeightedMean } from "./exact-mean.ts";
import { exactSumOf } from "./exact-sum-of.ts";
import { addProductToSum, addToSum, emptySum, mergeSums, totalOf } from "./exact-sum.ts";
import { quotientOf } from "./quotient.ts";

const scores = fc.array(anyFinite, { maxLength: 30 });
const pairs = fc.array(fc.tuple(ordinary, ordinary), { maxLength: 12 });
const sumOf = (values: readonly number[]) => values.reduce(addToSum, emptySum);

describe("exact sums", () => {
  it("are the rational sum, correctly rounded", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const expected = nearestDouble(sumExactly(values));
        expect(totalOf(sumOf(values))).toBe(expected);
        expect(exactSumOf(values)).toBe(expected);
        expect(exactSumOf(Float64Array.from(values))).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  it("lose nothing: the parts add up to the rational sum", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const { parts } = sumOf(values);
        expect(sumExactly(parts).numerator).toBe(sumExactly(values).numerator);
      }),
      { numRuns: 2_000 },
    );
  });

  it("are free of order, state and all", () => {
    fc.assert(
      fc.property(
        scores.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
        ),
        ([values, shuffled]) => {
          expect(sumOf(shuffled)).toEqual(sumOf(values));
          expect(collectSum(shuffled)).toEqual(sumOf(values));
          expect(Object.is(exactSumOf(shuffled), exactSumOf(values))).toBe(true);
          if (values.length === 0) return;
          expect(Object.is(exactMean(shuffled), exactMean(values))).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("merge in any grouping and order, through JSON", () => {
    fc.assert(
      fc.property(scores, scores, scores, (a, b, c) => {
        const [x, y, z] = [sumOf(a), sumOf(b), sumOf(c)] as const;
        const all = sumOf([...a, ...b, ...c]);
        expect(mergeSums(mergeSums(x, y), z)).toEqual(all);
        expect(mergeSums(x, mergeSums(y, z))).toEqual(all);
        expect(mergeSums(z, mergeSums(y, x))).toEqual(all);
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
      }),
      { numRuns: 1_000 },
    );
  });

  it("of products are the rational sum, correctly rounded", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const expected = rows.map(([a, b]) => times(exact(a), exact(b))).reduce(plus, whole(0));
        const sum = rows.reduce((state, [a, b]) => addProductToSum(state, a, b), emptySum);
        expect(totalOf(sum)).toBe(nearestDouble(expected));
        const columns = [rows.map(([a]) => a), rows.map(([, b]) => b)] as const;
        expect(collectProducts(...columns)).toEqual(sum);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe("quotients and means", () => {
  const moderate = fc
    .oneof(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8),
      fc.double({ min: 1e-20, max: 1e20, noNaN: true }),
    )
    .filter((x) => x === 0 || Math.abs(x) > 1e-100);
  const series = fc.array(moderate, { minLength: 1, maxLength: 12 });

  it("are the rational quotient, correctly rounded", () => {
    fc.assert(
      fc.property(series, series, (a, b) => {
        const denominator = sumExactly(b);
        fc.pre(denominator.numerator !== 0n);
        const expected = nearestDouble(over(sumExactly(a), denominator));
        expect(quotientOf(sumOf(a), sumOf(b))).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  it("round a tie between two doubles to the even one", () => {
    // (2^53 + odd) / 2^k lies halfway between two doubles when the sum needs 54 bits.
    fc.assert(
      fc.property(
        fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(1, -1, 3, -7),
        fc.constantFrom(0, 1e-30, -1e-30),
        (half, power, odd, beside) => {
          const numerator = [half * 2 * odd, odd, beside];
          const denominator = [2 ** power * odd];
          const expected = nearestDouble(over(sumExactly(numerator), sumExactly(denominator)));
          expect(quotientOf(sumOf(numerator), sumOf(denominator))).toBe(expected);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("round a tie to the even one where the divisor needs two doubles, and see a hair beside it", () => {
    const divisor = fc.tuple(
      fc.double({ min: 1, max: 2, maxExcluded: true, noNaN: true }),
      fc.integer({ min: -900, max: 900 }).map((n) => n / 1000),
      fc.constantFrom(1, -1),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 }),
        divisor,
        fc.constantFrom(0, 2 ** -200, -(2 ** -200)),
        (half, [large, small, sign], beside) => {
          const under = collectSum([sign * large, large * small * 2 ** -53]);
          const over = under.parts
            .flatMap((part) => [
              [part, half],
              [part, 0.5],
            ])
            .reduce(
              (sum, [a, b]) => addProductToSum(sum, a as number, b as number),
              addToSum(emptySum, beside),
            );
          const lower = beside * sign < 0 ? half : half + 1;
          const even = half % 2 === 0 ? half : half + 1;
          expect(quotientOf(over, under)).toBe(beside === 0 ? even : lower);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("of equal numbers are that number, and never leave their numbers", () => {
    const weight = fc.double({ min: 1e-6, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(moderate, weight), { minLength: 1, maxLength: 9 }),
        moderate,
        (rows, constant) => {
          const values = rows.map(([value]) => value);
          const weights = rows.map(([, each]) => each);
          for (const mean of [exactMean(values), exactWeightedMean(values, weights)]) {
            expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
            expect(mean).toBeLessThanOrEqual(Math.max(...values));
          }
          expect(exactMean(values.map(() => constant))).toBe(constant + 0);
          expect(
            exactWeightedMean(
              values.map(() => constant),
              weights,
            ),
          ).toBe(constant + 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("of one weight for all are the plain mean, and rise with every number", () => {
    fc.assert(
      fc.property(
        series,
        fc.nat(),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (values, at, by) => {
          const mean = exactMean(values);
          expect(
            exactWeightedMean(
              values,
              values.map(() => 0.3),
            ),
          ).toBe(mean);
          const raised = values.map((x, index) => (index === at % values.length ? x + by : x));
          expect(exactMean(raised)).toBeGreaterThanOrEqual(mean);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
