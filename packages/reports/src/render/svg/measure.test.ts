import { describe, expect, it } from "vitest";
import { apart } from "./apart.ts";
import { partLook } from "./draw/part-fill.ts";
import { escapeXml } from "./escape-xml.ts";
import { fitted, widthOf } from "./measure.ts";
import { onCircle } from "./on-circle.ts";
import { scaleOf } from "./scale.ts";

describe("words in a drawing", () => {
  it("are as wide as their columns", () => {
    expect(widthOf("Adapting", 10)).toBeCloseTo(44.8);
    expect(widthOf("适应", 10)).toBeCloseTo(22.4);
    expect(widthOf("", 10)).toBe(0);
  });

  it.each([
    ["Adapting", 100, "Adapting"],
    ["Adapting", 45, "Adapting"],
    ["Contributing", 45, "Contrib…"],
    ["Two words", 30, "Two…"],
    ["适应适应", 30, "适应…"],
    ["e\u0301e\u0301e\u0301e\u0301", 18, "e\u0301e\u0301…"],
    ["ab", 1, "…"],
    ["a\nb", 100, "a b"],
  ])("%j in %d units is %j", (words, room, expected) => {
    expect(fitted(words, room, 10)).toBe(expected);
  });

  it("are cut before they are measured where they are very long", () => {
    expect(fitted("x".repeat(100_000), 1e9, 10)).toHaveLength(401);
  });

  it("hold no character that XML refuses", () => {
    expect(escapeXml("a\uFFFEb\uFFFF<\u0001>")).toBe("a\uFFFDb\uFFFD&lt;&gt;");
  });
});

describe("apart", () => {
  it.each<readonly [readonly number[], number, number, number, readonly number[]]>([
    [[1, 50, 99], 10, 0, 100, [1, 50, 99]],
    [[50, 50, 50], 10, 0, 100, [50, 60, 70]],
    [[95, 96], 10, 0, 100, [90, 100]],
    [[-5], 10, 0, 100, [0]],
    [[105], 10, 0, 100, [100]],
    [[5, 5, 5], 80, 0, 100, [0, 50, 100]],
    [[], 10, 0, 100, []],
  ])("%j by %d between %d and %d", (places, gap, from, to, expected) => {
    expect(apart(places, gap, from, to)).toEqual(expected);
  });
});

describe("scaleOf", () => {
  it("spreads one range over another, ends included", () => {
    const up = scaleOf(1, 5, 100, 20);
    expect([up(1), up(3), up(5)]).toEqual([100, 60, 20]);
    expect([up(0), up(9), up(Number.NaN)]).toEqual([100, 20, 100]);
    expect(scaleOf(2, 2, 0, 10)(2)).toBe(0);
    expect(scaleOf(-Infinity, 2, 0, 10)(1)).toBe(0);
  });
});

describe("onCircle", () => {
  it("is sine and cosine to more digits than a drawing shows", () => {
    for (let at = -360; at <= 720; at += 7) {
      const [x, y] = onCircle(at / 360);
      expect(x).toBeCloseTo(Math.sin((at / 180) * Math.PI), 6);
      expect(y).toBeCloseTo(-Math.cos((at / 180) * Math.PI), 6);
    }
    expect([0, 0.25, 0.5, 0.75].map((share) => onCircle(share).map((part) => part + 0))).toEqual([
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ]);
  });
});

describe("partLook", () => {
  it("rises in depth with levels, from the lightest to the deepest", () => {
    const depths = (parts: number) =>
      Array.from({ length: parts }, (_, at) => partLook("depth", at, parts).depth.slice(-1)).join(
        "",
      );
    expect([depths(5), depths(3), depths(2), depths(1), depths(4)]).toEqual([
      "12345",
      "135",
      "15",
      "5",
      "1245",
    ]);
  });

  it("never has two kinds of one look among eight, and goes round after", () => {
    const looks = Array.from({ length: 8 }, (_, at) => JSON.stringify(partLook("kind", at, 8)));
    expect(new Set(looks).size).toBe(8);
    expect(partLook("kind", 8, 9)).toEqual(partLook("kind", 0, 9));
  });
});
