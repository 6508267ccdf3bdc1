import { describe, expect, it } from "vitest";
import { cellStart, cellWidth, dotsIn, fullStrip, hundredths, smallStrip } from "./strip-shape.ts";

describe("the shape of a strip", () => {
  it("has equal steps that fill it, whatever their number", () => {
    expect(cellWidth(fullStrip, 5)).toBe(46);
    expect(cellWidth(smallStrip, 5)).toBe(23);
    for (const steps of [1, 3, 5, 12]) {
      const last = cellStart(fullStrip, steps, steps - 1) + cellWidth(fullStrip, steps);
      expect(hundredths(last)).toBe(251);
      expect(cellStart(fullStrip, steps, 0)).toBe(1);
    }
    expect(cellStart(fullStrip, 5, 3)).toBe(154);
    expect(cellStart(smallStrip, 5, 3)).toBe(79);
    expect(Number.isFinite(cellWidth(fullStrip, 0))).toBe(true);
  });

  it("has dots in the middle of a step, one row as long as they fit", () => {
    expect(dotsIn(fullStrip, 46, 0)).toEqual({ radius: 5.6, places: [] });
    expect(dotsIn(fullStrip, 46, 1)).toEqual({ radius: 5.6, places: [[0, 0]] });
    expect(dotsIn(fullStrip, 46, 2).places).toEqual([
      [-6.75, 0],
      [6.75, 0],
    ]);
    expect(dotsIn(fullStrip, 46, 3).places).toEqual([
      [-13.5, 0],
      [0, 0],
      [13.5, 0],
    ]);
    expect(dotsIn(fullStrip, 46, 3).radius).toBe(5.6);
  });

  it("has smaller dots in two rows, then three, then as small as they must be", () => {
    expect(dotsIn(fullStrip, 46, 5)).toEqual({
      radius: 3.11,
      places: [
        [-7.5, -3.75],
        [0, -3.75],
        [7.5, -3.75],
        [-3.75, 3.75],
        [3.75, 3.75],
      ],
    });
    expect(new Set(dotsIn(fullStrip, 46, 13).places.map(([, y]) => y))).toEqual(
      new Set([-5, 0, 5]),
    );
    expect(dotsIn(fullStrip, 46, 13).radius).toBe(2.07);
    expect(dotsIn(fullStrip, 46, 60).radius).toBe(0.95);
  });

  it("keeps every dot inside its step, none on another", () => {
    for (const shape of [fullStrip, smallStrip]) {
      for (const width of [46, 23, 12]) {
        for (let count = 1; count <= 60; count += 1) {
          const { radius, places } = dotsIn(shape, width, count);
          expect(places).toHaveLength(count);
          for (const [x, y] of places) {
            expect(Math.abs(x) + radius).toBeLessThanOrEqual(width / 2 + 0.02);
            expect(Math.abs(y) + radius).toBeLessThanOrEqual(shape.cellHeight / 2 + 0.02);
          }
          for (const [at, [x, y]] of places.entries()) {
            const [nextX, nextY] = places[at + 1] ?? [Infinity, Infinity];
            expect(Math.hypot(nextX - x, nextY - y)).toBeGreaterThanOrEqual(2 * radius - 0.02);
          }
        }
      }
    }
  });
});
