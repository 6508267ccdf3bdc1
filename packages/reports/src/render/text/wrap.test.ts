import { describe, expect, it } from "vitest";
import { displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  it.each<readonly [string, string, number, readonly string[]]>([
    ["nothing", "", 10, []],
    ["only spaces", "   ", 10, []],
    ["a line that fits to the column", "one two", 7, ["one two"]],
    ["a line that is one column too long", "one two", 6, ["one", "two"]],
    ["runs of spaces", "  one   two  ", 10, ["one two"]],
    ["a word as wide as the line", "abc defg", 4, ["abc", "defg"]],
    ["a word wider than the line", "a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]],
    ["what follows the rest of a cut word", "abcdef g", 4, ["abcd", "ef g"]],
    ["a space that does not break", "one\u00A0two three", 8, ["one\u00A0two", "three"]],
    ["Chinese between any two characters", "学习的进步报告", 6, ["学习的", "进步报", "告"]],
    ["Chinese beside Latin", "学习Lantern报告", 8, ["学习", "Lantern", "报告"]],
    ["a closing mark with what it closes", "学习的。进步", 6, ["学习", "的。进", "步"]],
    ["an opening mark with what it opens", "学习“进步”", 5, ["学习", "“进", "步”"]],
    ["an emoji whole", "👩\u200D🏫👩\u200D🏫", 2, ["👩\u200D🏫", "👩\u200D🏫"]],
    ["a mark with its letter", "e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
    ["Arabic at its spaces", "تقرير عن التقدم", 9, ["تقرير عن", "التقدم"]],
    ["no line narrower than a wide character", "学习", 0, ["学", "习"]],
  ])("%s", (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("sets a hundred thousand characters without a space, none of them lost", () => {
    const long = "a字".repeat(50_000);
    const lines = wrap(long, 80);
    expect(lines.join("")).toBe(long);
    expect(Math.max(...lines.map(displayWidth))).toBe(80);
  });
});
