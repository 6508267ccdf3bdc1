import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { wordIn, wordsIn } from "./rdf-values.ts";

describe("the words of a value of ASN", () => {
  it.each<[string, Json | undefined, readonly string[]]>([
    ["a text", "Practice", ["Practice"]],
    ["a text as it is written, with the space around it", " Practice ", [" Practice "]],
    ["a number", 7, ["7"]],
    ["a literal with its language", { language: "en-us", literal: "MP1" }, ["MP1"]],
    ["the label rather than the address", { uri: "http://x.example/K", prefLabel: "K" }, ["K"]],
    ["a value of RDF", { value: "Number", type: "literal" }, ["Number"]],
    [
      "an address where nothing else is said",
      { uri: "http://x.example/K" },
      ["http://x.example/K"],
    ],
    ["the first that says something", { literal: " ", prefLabel: 3, value: "third" }, ["third"]],
    ["a list of any of them", ["a", { literal: "b" }, 3, ["too deep"], null], ["a", "b", "3"]],
  ])("are those of %s", (_, value, words) => {
    expect(wordsIn(deepFreeze(value))).toEqual(words);
  });

  it.each<[string, Json | undefined]>([
    ["nothing", undefined],
    ["null", null],
    ["a truth", true],
    ["an empty text", ""],
    ["space", " \n"],
    ["a record of other fields", { note: "x" }],
    ["a record of empty fields", { literal: "", prefLabel: " ", value: null, uri: 4 }],
    ["an empty list", []],
  ])("are none of %s", (_, value) => {
    expect(wordsIn(deepFreeze(value))).toEqual([]);
  });

  it("are those of the first field that has any", () => {
    const record = deepFreeze({ a: "", b: ["x", "y"], c: "z" });
    expect(wordIn(record, "a", "b", "c")).toBe("x");
    expect(wordIn(record, "c", "b")).toBe("z");
    expect(wordIn(record, "a", "toString", "d")).toBeUndefined();
  });
});
