import { describe, expect, it } from "vitest";
import { drawn, drawingOf, ofClass } from "../../../../test/drawn.ts";

describe("bars", () => {
  it("start at zero, carry their words, their interval and the line they are compared with", () => {
    const { elements } = drawn(drawingOf("bars"));
    const [ground] = ofClass(elements, "wl-cell");
    const [, second] = ofClass(elements, "wl-filled");
    const share = Number(second?.attributes["width"]) / Number(ground?.attributes["width"]);
    expect(share).toBeCloseTo(0.7, 2);
    expect(ofClass(elements, "wl-whisker")).toHaveLength(2);
    expect(ofClass(elements, "wl-goal-line")).toHaveLength(1);
    expect(elements.map(({ text }) => text)).toContain("62% (48 to 74)");
    expect(elements.map(({ text }) => text)).toContain("Too few to show");
  });
});
