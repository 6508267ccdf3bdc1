import { describe, expect, it } from "vitest";
import { name, strong, text } from "../document/index.ts";
import { sentenceWith } from "./sentence.ts";

describe("a sentence with spans in it", () => {
  it("has each span where the language wants it", () => {
    const [from, to] = [name("Practicing"), strong("Adapting")];
    expect(sentenceWith([from, to], (a, b) => `from ${a} to ${b}.`)).toEqual([
      text("from "),
      from,
      text(" to "),
      to,
      text("."),
    ]);
    expect(sentenceWith([from, to], (a, b) => `${b}, ${a}`)).toEqual([to, text(", "), from]);
  });

  it("may say a span twice or not at all", () => {
    const one = name("Mina");
    expect(sentenceWith([one], (a) => `${a} ${a}`)).toEqual([one, text(" "), one]);
    expect(sentenceWith([one], () => "Nobody.")).toEqual([text("Nobody.")]);
    expect(sentenceWith([], () => "")).toEqual([]);
  });

  it("leaves a private character that stands for no span as it is", () => {
    expect(sentenceWith([], () => "a\uE005b")).toEqual([text("a\uE005b")]);
  });
});
