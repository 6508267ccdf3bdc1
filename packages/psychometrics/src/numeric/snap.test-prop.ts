import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, nearestWhole, times, whole } from "../../test/exact-rational.ts";
import { inTheDomain } from "../../test/arbitrary-doubles.ts";
import { atLeast } from "./at-least.ts";
import { compareSnapped } from "./compare-snapped.ts";
import { equalSnapped } from "./equal-snapped.ts";
import { snap } from "./snap.ts";
import { units } from "./units.ts";

const runs = { numRuns: 20_000 };

describe("snapping", () => {
  it("is the exact value times 1e9, half to even", () => {
    fc.assert(
      fc.property(inTheDomain, (x) => {
        const expected = nearestWhole(times(exact(x), whole(1_000_000_000)), "even");
        expect(units(x)).toBe(Number(expected));
        expect(snap(x)).toBe(Number(expected) / 1e9);
      }),
      runs,
    );
  });

  it("changes nothing the second time, and never turns an order round", () => {
    fc.assert(
      fc.property(inTheDomain, inTheDomain, (x, y) => {
        expect(snap(snap(x))).toBe(snap(x));
        expect(snap(Math.min(x, y))).toBeLessThanOrEqual(snap(Math.max(x, y)));
      }),
      runs,
    );
  });

  it("compares as the snapped numbers compare", () => {
    fc.assert(
      fc.property(inTheDomain, inTheDomain, (x, y) => {
        const order = Math.sign(units(x) - units(y)) + 0;
        expect(compareSnapped(x, y)).toBe(order);
        expect(equalSnapped(x, y)).toBe(order === 0);
        expect(atLeast(x, y)).toBe(order >= 0);
      }),
      runs,
    );
  });
});
