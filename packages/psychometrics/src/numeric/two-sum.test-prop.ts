import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFinite, ordinary } from "../../test/arbitrary-doubles.ts";
import { exact, plus, sameAs, times } from "../../test/exact-rational.ts";
import { twoProduct } from "./two-product.ts";
import { twoSum } from "./two-sum.ts";

describe("error-free transformations", () => {
  it("two-sum loses nothing", () => {
    fc.assert(
      fc.property(anyFinite, anyFinite, (a, b) => {
        const { value, error } = twoSum(a, b);
        expect(value).toBe(a + b);
        expect(sameAs(plus(exact(value), exact(error)), plus(exact(a), exact(b)))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it("two-product loses nothing", () => {
    fc.assert(
      fc.property(ordinary, ordinary, (a, b) => {
        const { value, error } = twoProduct(a, b);
        expect(value).toBe(a * b);
        expect(sameAs(plus(exact(value), exact(error)), times(exact(a), exact(b)))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it("two-product loses less than 2^-1072 where products are tiny", () => {
    const tiny = fc.double({ min: -1e-150, max: 1e-150, noNaN: true });
    fc.assert(
      fc.property(tiny, tiny, (a, b) => {
        const { value, error } = twoProduct(a, b);
        const product = times(exact(-a), exact(b));
        const lost = plus(plus(exact(value), exact(error)), product);
        const size = lost.numerator < 0n ? -lost.numerator : lost.numerator;
        expect(size << 1072n < lost.denominator).toBe(true);
      }),
    );
  });
});
