import type { Json } from "@whole-learner/core/parse";
import type { Text } from "@whole-learner/core/text";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { isIri, languageMap, referencesIn, textOf } from "./values.ts";

const longest = `en-${"abcdefgh-".repeat(6)}abcdefg`;
const tooLong = `${longest}-a`;

describe("the resources that a value names", () => {
  it.each<[Json | undefined, readonly string[]]>([
    ["https://x.example/a", ["https://x.example/a"]],
    [{ "@id": "https://x.example/a" }, ["https://x.example/a"]],
    [
      ["a", { "@id": "b" }, { "@value": "c" }, 3, null],
      ["a", "b"],
    ],
    [{ "@list": ["a", { "@id": "b" }] }, ["a", "b"]],
    [["", " ", { "@id": "" }, { "@id": 3 }], []],
    [undefined, []],
    [null, []],
  ])("of %j are %j", (value, iris) => {
    expect(referencesIn(deepFreeze(value))).toEqual(iris);
  });
});

describe("a text of CTDL-ASN", () => {
  it.each<[string, Json | undefined, Text | undefined]>([
    ["plain", "Adds", "Adds"],
    ["with its language", { "@language": "es", "@value": "Suma" }, { es: "Suma" }],
    ["with the main language", { "@language": "en", "@value": "Adds" }, "Adds"],
    ["with none", { "@value": "Adds" }, "Adds"],
    ["with a language that is no text", { "@language": 3, "@value": "Adds" }, "Adds"],
    ["by language", { en: "Adds", es: ["Suma", "Añade"] }, { en: "Adds", es: "Suma" }],
    ["in the main language, its tag in other letters", { EN: "Adds" }, "Adds"],
    [
      "said twice",
      [{ en: "Adds" }, "Sums", { "@language": "es", "@value": "Suma" }],
      { en: "Adds", es: "Suma" },
    ],
    ["in what is no language", { "not a tag": "Adds" }, undefined],
    ["empty", { en: "", es: "Suma", fr: 3 }, { es: "Suma" }],
    ["of nothing", "", undefined],
    ["null", null, undefined],
    ["a number", 3, undefined],
    ["left out", undefined, undefined],
  ])("may be %s", (_, value, text) => {
    expect(textOf(deepFreeze(value), "en")).toEqual(text);
  });

  it("is in no language whose tag has more than 64 characters", () => {
    expect(longest).toHaveLength(64);
    expect(textOf({ [longest]: "Adds" }, "en")).toEqual({ [longest]: "Adds" });
    expect(textOf({ [tooLong]: "Adds" }, "en")).toBeUndefined();
  });
});

describe("a text as a map by language", () => {
  it.each<[string, Text | undefined, object | undefined]>([
    ["plain in the main language", "Adds", { en: "Adds" }],
    [
      "in each of its own",
      { en: "Adds", es: { text: "Suma", reviewed: false } },
      { en: "Adds", es: "Suma" },
    ],
    ["without those that say nothing", { en: "Adds", es: "" }, { en: "Adds" }],
    ["none where none says anything", "", undefined],
    ["none where it is none", undefined, undefined],
  ])("is %s", (_, text, map) => {
    expect(languageMap(deepFreeze(text), "en")).toEqual(map);
  });
});

describe("an absolute IRI", () => {
  it.each(["https://x.example/a?b=c#d", "urn:uuid:1", "HTTP://x.example", "a+b.c-1:x"])(
    "is %s",
    (text) => {
      expect(isIri(text)).toBe(true);
    },
  );

  it.each([
    "",
    "x",
    "/a",
    "1a:b",
    " https://x.example",
    "https://x.example/a b",
    "https://x.example/<a>",
    "https://x.example/a\n",
    "-a:b",
    "a:",
  ])("is not %j", (text) => {
    expect(isIri(text)).toBe(false);
  });
});
