import { describe, expect, it } from "vitest";
import { drawn, drawingOf, ofClass, points } from "../../../../test/drawn.ts";

describe("a trend", () => {
  it("has its line, a square for each value, its interval as a band, and beside it what did not count", () => {
    const trend = drawingOf("trend");
    const { elements } = drawn(trend);
    expect(points(ofClass(elements, "wl-way")[0]?.attributes["d"] ?? "")).toHaveLength(7);
    expect(ofClass(elements, "wl-dot")).toHaveLength(7);
    expect(ofClass(elements, "wl-interval")).toHaveLength(6);
    expect(ofClass(elements, "wl-open")).toHaveLength(7);
    expect(ofClass(elements, "wl-beside-mark")).toHaveLength(1);
    expect(ofClass(elements, "wl-goal-text").map(({ text }) => text)).toEqual(["score now 3.83"]);
    const alone = drawn({ ...trend, points: trend.points.slice(0, 1) }).elements;
    expect([ofClass(alone, "wl-way"), ofClass(alone, "wl-interval")]).toEqual([[], []]);
    expect(ofClass(alone, "wl-whisker")).toHaveLength(1);
  });
});
