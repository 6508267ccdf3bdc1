import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTheDomain } from "../../test/arbitrary-doubles.ts";
import { exact, nearestWhole, over, plus, times, whole } from "../../test/exact-rational.ts";
import { roundDecimal } from "./round-decimal.ts";
import { roundRaw } from "./round-raw.ts";
import { round } from "./round.ts";
import type { DecimalPlaces } from "./rounding.ts";

const places = fc.constantFrom<DecimalPlaces[]>(0, 1, 2, 3, 4, 5, 6, 7, 8);
const modes = fc.constantFrom("half-up" as const, "half-even" as const);
const billion = whole(1_000_000_000);

describe("rounding", () => {
  it("equals the exact rational: the bits to whole units, the units to the places", () => {
    fc.assert(
      fc.property(inTheDomain, places, modes, (x, to, mode) => {
        const snapped = over(whole(nearestWhole(times(exact(x), billion), "even")), billion);
        const tie = mode === "half-up" ? "away" : "even";
        const count = nearestWhole(times(snapped, whole(10 ** to)), tie);
        expect(roundDecimal(x, to, mode)).toBe(Number(count) / 10 ** to);
      }),
      { numRuns: 30_000 },
    );
  });

  it("raw, half-up, is half-up of the printed decimal for all three-place numbers to 40", () => {
    for (let thousandths = 0; thousandths <= 40_000; thousandths++) {
      const printed = Number(`${thousandths}e-3`);
      const expected = Math.floor((thousandths + 5) / 10) / 100;
      expect(roundRaw(printed, 2, "half-up")).toBe(expected);
    }
  });

  it("raw differs from snapped on no more than one last place, and only beside a tie", () => {
    fc.assert(
      fc.property(inTheDomain, places, modes, (x, to, mode) => {
        const raw = roundRaw(x, to, mode);
        const snapped = roundDecimal(x, to, mode);
        if (raw === snapped) return;
        expect(Math.round(Math.abs(raw - snapped) * 10 ** to)).toBe(1);
        // How far from the tie, in last places: no more than snapping and two roundings can move it.
        const twice = times(exact(Math.abs(x)), whole(2 * 10 ** to));
        const odd = whole(2n * (twice.numerator / (2n * twice.denominator)) + 1n);
        const away = plus(twice, times(odd, whole(-1)));
        const distance = Math.abs(Number((away.numerator << 60n) / away.denominator)) / 2 ** 61;
        expect(distance).toBeLessThanOrEqual((0.5e-9 + Math.abs(x) * 2 ** -51) * 10 ** to);
      }),
      { numRuns: 20_000 },
    );
  });

  it("is odd, and by its settings alone", () => {
    fc.assert(
      fc.property(inTheDomain, places, modes, (x, to, mode) => {
        for (const input of ["snapped", "raw-double"] as const) {
          const rounding = Object.freeze({ places: to, mode, input });
          expect(round(-x, rounding)).toBe(0 - round(x, rounding));
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
