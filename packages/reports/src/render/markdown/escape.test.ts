import { describe, expect, it } from "vitest";
import { asLine, destination, escapeMarkdown } from "./escape.ts";

describe("escapeMarkdown", () => {
  it.each([
    [
      "plain words, and (brackets); “quotes” – dashes!",
      "plain words, and (brackets); “quotes” – dashes!",
    ],
    ["*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"],
    ["[a](b) ![c]", "\\[a\\](b) !\\[c\\]"],
    ["<b>", "&lt;b>"],
    [
      "https://a.example www.a.example WWW.A ftp://b",
      "https\\://a.example www\\.a.example WWW\\.A ftp\\://b",
    ],
    ["a: b/ c//d w.w", "a: b/ c//d w.w"],
    ["a|b #c $d\\e", "a\\|b \\#c \\$d\\\\e"],
    ["Tom & Ada &amp; &#35; &", "Tom & Ada \\&amp; \\&\\#35; \\&"],
    ["a\nb\u001B[1m", "a b\\[1m"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("asLine", () => {
  it.each([
    ["  words  ", "words"],
    ["> a", "\\> a"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["=== a", "\\=== a"],
    ["1. a", "1\\. a"],
    ["123456789) a", "123456789\\) a"],
    ["1234567890. a", "1234567890. a"],
    ["1 a", "1 a"],
    ["a - b > c 1. d", "a - b > c 1. d"],
    ["", ""],
  ])("%j", (inline, line) => {
    expect(asLine(inline)).toBe(line);
  });
});

describe("destination", () => {
  it("stands in brackets, and no reference is read in it", () => {
    expect(destination("https://a.example/?a=1&copy;=2")).toBe(
      "<https://a.example/?a=1&amp;copy;=2>",
    );
  });
});
