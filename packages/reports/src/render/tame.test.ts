import { describe, expect, it } from "vitest";
import { tame } from "./tame.ts";

describe("tame", () => {
  it.each([
    ["leaves ordinary text alone", "“Ñandú” – 字 🙂 e\u0301", "“Ñandú” – 字 🙂 e\u0301"],
    [
      "leaves marks of direction, which reorder nothing",
      "a\u200E\u200F\u061Cb",
      "a\u200E\u200F\u061Cb",
    ],
    ["leaves a joined emoji whole", "👩\u200D🏫", "👩\u200D🏫"],
    [
      "makes one line of every kind of line break",
      "a\tb\nc\vd\fe\rf\u0085g\u2028h\u2029i",
      "a b c d e f g h i",
    ],
    ["takes out a terminal sequence", "\u001B[31mred\u001B[0m\u0007", "[31mred[0m"],
    ["takes out an eight-bit sequence", "\u009B31mred\u009D0;title\u009C", "31mred0;title"],
    ["takes out what is nothing", "a\u0000b\u007Fc\u0008d", "abcd"],
    ["takes out embeddings and overrides", "\u202Aa\u202Bb\u202Dc\u202Ed\u202C", "abcd"],
    ["takes out isolates", "\u2066a\u2067b\u2068c\u2069", "abc"],
    ["marks half a character", "a\uD83Db\uDE42c", "a\uFFFDb\uFFFDc"],
    ["marks halves in the wrong order", "\uDE42\uD83D", "\uFFFD\uFFFD"],
    ["is nothing for nothing", "", ""],
  ])("%s", (_, text, tamed) => {
    expect(tame(text)).toBe(tamed);
  });
});
