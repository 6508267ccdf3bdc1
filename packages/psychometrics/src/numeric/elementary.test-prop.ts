import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exact } from "../../test/exact-rational.ts";
import { bitsOf, exact, nearestDouble } from "../../test/exact-rational.ts";
import { expOf, lnOf, powOf } from "../../test/high-precision.ts";
import { exp } from "./exp.ts";
import { ln } from "./ln.ts";
import { pow } from "./pow.ts";

/** How many doubles lie between a result and the double nearest to the true value. */
const apart = (result: number, truth: Exact): number =>
  Math.abs(Number(bitsOf(result) - bitsOf(nearestDouble(truth))));

const positive = fc.oneof(
  fc.double({ min: 2 ** -40, max: 2 ** 40, noNaN: true }),
  fc.double({ min: 0.5, max: 2, noNaN: true }),
  fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }),
);

describe("elementary functions", () => {
  it("ln is within one unit of the true value", () => {
    fc.assert(
      fc.property(positive, (x) => {
        fc.pre(x !== 1);
        expect(apart(ln(x), lnOf(x))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_500 },
    );
  });

  it("exp is within one unit of the true value", () => {
    const argument = fc.oneof(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: -745, max: 709.7, noNaN: true }),
    );
    fc.assert(
      fc.property(argument, (x) => {
        expect(apart(exp(x), expOf(exact(x)))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_500 },
    );
  });

  it("pow is within one unit of the true value", () => {
    const power = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), power, (x, y) => {
        expect(apart(pow(x, y), powOf(x, y))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_500 },
    );
  });

  it("pow is within one unit for huge powers of numbers near 1", () => {
    const near = fc.tuple(fc.double({ min: 20, max: 52, noNaN: true }), fc.constantFrom(1, -1));
    fc.assert(
      fc.property(near, fc.double({ min: -700, max: 700, noNaN: true }), ([size, side], times) => {
        const x = 1 + side / 2 ** size;
        const y = times * 2 ** size;
        fc.pre(x !== 1);
        expect(apart(pow(x, y), powOf(x, y))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it("whole powers of whole numbers are exact where a double holds them", () => {
    for (let base = 2; base <= 60; base++) {
      for (let power = 0; BigInt(base) ** BigInt(power) <= 2n ** 53n; power++) {
        expect(pow(base, power)).toBe(Number(BigInt(base) ** BigInt(power)));
        expect(pow(-base, power)).toBe(Number(BigInt(-base) ** BigInt(power)));
      }
    }
  });

  it("powers of two are exact, subnormal ones too", () => {
    for (let power = -1074; power <= 1023; power++) {
      const twos =
        power < 0 ? 1 / Number(1n << BigInt(Math.min(-power, 1000))) : Number(1n << BigInt(power));
      const left = power < -1000 ? 1 / Number(1n << BigInt(-power - 1000)) : 1;
      expect(pow(2, power)).toBe(twos * left);
    }
  });
});
