import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "./apportion.ts";
import { exactSumOf } from "./exact-sum-of.ts";
import { roundDecimal } from "./round-decimal.ts";
import type { DecimalPlaces } from "./rounding.ts";

const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const places = fc.constantFrom<DecimalPlaces[]>(0, 1, 2, 3, 4, 5, 6);

describe("apportion", () => {
  it("adds up to the displayed total, in decimal, each part within one last digit of its own", () => {
    fc.assert(
      fc.property(parts, places, (values, to) => {
        const scale = 10 ** to;
        const shown = apportion(values, to);
        const total = roundDecimal(exactSumOf(values), to, "half-up");
        const digits = shown.map((part) => Math.round(part * scale));
        expect(digits.reduce((sum, digit) => sum + digit, 0)).toBe(Math.round(total * scale) + 0);
        shown.forEach((part, index) => {
          expect(part).toBe((digits[index] as number) / scale + 0);
          expect(Math.abs(part - (values[index] as number)) * scale).toBeLessThan(1.01);
        });
      }),
      { numRuns: 5_000 },
    );
  });

  it("adds up to whatever total is given", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -10_000, max: 10_000 }), (values, hundredths) => {
        const shown = apportion(values, 2, hundredths / 100);
        const sum = shown.reduce((left, part) => left + Math.round(part * 100), 0);
        expect(sum).toBe(hundredths + 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
