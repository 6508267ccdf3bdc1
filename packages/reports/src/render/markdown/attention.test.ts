import { describe, expect, it } from "vitest";
import { attend, joinInline } from "./attention.ts";

describe("attend", () => {
  it("keeps space outside of the marks, and marks no space", () => {
    expect(attend("**", "a")).toBe("**a**");
    expect(attend("_", " a b ")).toBe(" _a b_ ");
    expect(attend("**", "  ")).toBe("  ");
    expect(attend("**", "")).toBe("");
  });
});

// The rules of left and right flanking runs: CommonMark 0.31.2, section 6.2.
describe("joinInline", () => {
  it.each<readonly [string, readonly string[], string]>([
    ["nothing", [], ""],
    ["words", ["a", "", "b"], "ab"],
    ["strong inside a word", ["a", "**b**", "c"], "a**b**c"],
    ["strong punctuation after a letter", ["a", "**“b”**"], "&#x61;**“b”**"],
    ["strong punctuation before a letter", ["**“b”**", "c"], "**“b”**&#x63;"],
    ["strong punctuation beside space and marks", ["a ", "**(b)**", ", c"], "a **(b)**, c"],
    ["stress inside a word", ["a", "_b_", "c"], "&#x61;_b_&#x63;"],
    ["stress between spaces", ["a ", "_b_", " c"], "a _b_ c"],
    ["stress after a wide character", ["字", "_b_"], "&#x5b57;_b_"],
    ["stress beside an emoji, whole", ["🙂", "_b_", "🙂"], "&#x1f642;_b_&#x1f642;"],
    ["only the last letter", ["word", "_b_"], "wor&#x64;_b_"],
    ["equal marks that meet", ["**a**", "**b**"], "**ab**"],
    ["equal marks that meet twice", ["_a_", "_b_", "_c_"], "_abc_"],
    ["equal marks in each other", ["**_a_**", "**_b_**"], "**_ab_**"],
    ["different marks", ["**a**", "_b_"], "**a**_b_"],
    ["an escaped mark before a mark", ["a\\_", "_b_"], "a\\__b_"],
    ["a mark that ends in an escaped one", ["_a\\__", "_b_"], "_a\\_b_"],
    ["an escaped backslash before a mark", ["_a\\\\_", "_b_"], "_a\\\\b_"],
    [
      "an exclamation before a link",
      ["Look!", "[a](<https://a.example>)"],
      "Look\\![a](<https://a.example>)",
    ],
    ["an exclamation before words", ["Look!", "a"], "Look!a"],
    ["two drawings", ["`[ ]`", "`[ ]`"], "`[ ]` `[ ]`"],
    ["an address in two pieces", ["https:", "//a.example"], "https\\://a.example"],
    ["an address in two other pieces", ["https:/", "/a.example"], "https:/\\/a.example"],
    ["no address", ["a:", "/b"], "a:/b"],
    ["no address either", ["a/", "/b"], "a//b"],
    ["a host in two pieces", ["www", ".a.example"], "www\\.a.example"],
    ["a host in two other pieces", ["w", "ww.a.example"], "www\\.a.example"],
    ["no host", ["w", "w.a"], "ww.a"],
    ["no host either", ["a", "www"], "awww"],
    ["an escaped quote before a drawing", ["a\\`", "`[ ]`"], "a\\``[ ]`"],
  ])("%s", (_, pieces, line) => {
    expect(joinInline(pieces)).toBe(line);
  });
});
