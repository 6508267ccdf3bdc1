import { describe, expect, it } from "vitest";
import { drawn, drawingOf, ofClass, points } from "../../../../test/drawn.ts";

describe("growth", () => {
  const growth = drawingOf("growth");
  const { elements } = drawn(growth);
  const way = ofClass(elements, "wl-way");

  it("is one staircase that only a gap breaks", () => {
    expect(way).toHaveLength(1);
    expect(points(way[0]?.attributes["d"] ?? "")).toHaveLength(10);
    const broken = drawn({
      ...growth,
      steps: [growth.steps[0] ?? { at: 0 }, { at: 50 }, ...growth.steps.slice(1)],
    });
    const d = ofClass(broken.elements, "wl-way")[0]?.attributes["d"] ?? "";
    expect(d.match(/M/g)).toHaveLength(2);
  });

  it("steps up into a new band, though its level there is lower", () => {
    const ys = points(way[0]?.attributes["d"] ?? "").map(([, y = 0]) => y);
    expect(ys).toEqual([...ys].sort((a, b) => b - a));
    expect(new Set(ys).size).toBe(5);
  });

  it("has a goal band in each band, its words beside it, and each demonstration with its number on its level", () => {
    expect(ofClass(elements, "wl-goal-band")).toHaveLength(2);
    expect(ofClass(elements, "wl-goal-text").map(({ text }) => text)).toEqual([
      "the goal",
      "the goal",
    ]);
    const circles = ofClass(elements, "wl-open");
    expect(circles).toHaveLength(8);
    const first = circles[0]?.attributes["cy"];
    expect(points(way[0]?.attributes["d"] ?? "")[0]?.[1]).toBe(Number(first));
  });

  it("moves demonstrations at one level apart, in order", () => {
    const crowd = Array.from({ length: 9 }, (_, at) => ({
      at: 300,
      band: 0,
      level: 1,
      label: String(at + 1),
    }));
    const found = ofClass(drawn({ ...growth, marks: crowd }).elements, "wl-open").map(
      ({ attributes }) => Number(attributes["cx"]),
    );
    for (const [at, x] of found.entries()) {
      if (at > 0) expect(x - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(16.98);
    }
  });
});
