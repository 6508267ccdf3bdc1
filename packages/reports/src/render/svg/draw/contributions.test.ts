import { describe, expect, it } from "vitest";
import { drawn, drawingOf, ofClass, points } from "../../../../test/drawn.ts";

describe("contributions", () => {
  it("lie one after the other from zero to the score, over the level they reach", () => {
    const { elements } = drawn(drawingOf("contributions"));
    const parts = ofClass(elements, "wl-seam").map(({ attributes }) => [
      Number(attributes["x"]),
      Number(attributes["width"]),
    ]);
    expect(parts[0]).toEqual([8, 178.88]);
    expect(parts[1]?.[0]).toBe(186.88);
    expect(parts).toHaveLength(5);
    const [score] = ofClass(elements, "wl-goal-line");
    expect(points(score?.attributes["d"] ?? "")[0]?.[0]).toBeCloseTo(8 + (3.83 / 5) * 344, 2);
    const [tint] = ofClass(elements, "wl-tint");
    expect([Number(tint?.attributes["x"]), Number(tint?.attributes["width"])]).toEqual([
      248.8, 68.8,
    ]);
    expect(elements.filter(({ tag }) => tag === "text").map(({ text }) => text)).toContain(
      "7 · 2.60",
    );
  });

  it("keep the words of a score at the end of the scale inside", () => {
    const { elements } = drawn({
      ...drawingOf("contributions"),
      total: { value: 5, text: "5.00" },
    });
    const words = elements.find(({ text }) => text === "5.00");
    expect(words?.attributes["text-anchor"]).toBe("end");
  });
});
