import { describe, expect, it } from "vitest";
import { clusters, displayWidth, pad, widest } from "./width.ts";

describe("displayWidth", () => {
  // Widths of UAX 11; what is wide and what takes no column, as terminals and wcwidth have it.
  it.each([
    ["", 0],
    ["Mina", 4],
    ["é", 1],
    ["e\u0301", 1],
    ["Tiếng Việt", 10],
    ["成長", 4],
    ["ｱ", 1],
    ["Ａ", 2],
    ["한국", 4],
    ["\u1112\u1161\u11AB", 2],
    ["مينا", 4],
    ["مَ", 1],
    ["न\u093F", 2],
    ["न\u0941", 1],
    ["🙂", 2],
    ["👍🏽", 2],
    ["👩\u200D🏫", 2],
    ["🇧🇴", 2],
    ["❤\uFE0F", 2],
    ["❤", 1],
    ["\u200B\u200E", 0],
    ["\u0301", 0],
    ["a\u00ADb", 2],
    ["①", 1],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("clusters", () => {
  it.each<readonly [string, readonly string[]]>([
    ["", []],
    ["ab", ["a", "b"]],
    ["e\u0301x", ["e\u0301", "x"]],
    ["👩\u200D🏫!", ["👩\u200D🏫", "!"]],
    ["👩🏽\u200D🏫", ["👩🏽\u200D🏫"]],
    ["🇧🇴🇵🇪", ["🇧🇴", "🇵🇪"]],
    ["a\u200Db", ["a\u200D", "b"]],
    ["\u1112\u1161\u11AB\u1112", ["\u1112\u1161\u11AB", "\u1112"]],
    ["\n", ["\n"]],
  ])("of %j", (text, parts) => {
    expect(clusters(text)).toEqual(parts);
  });
});

describe("pad", () => {
  it("fills by columns, not by characters", () => {
    expect(pad("成", 4)).toBe("成  ");
    expect(pad("成", 4, "end")).toBe("  成");
    expect(pad("wide", 2)).toBe("wide");
    expect(widest(["a", "成長", "abc"])).toBe(4);
    expect(widest([])).toBe(0);
  });
});
