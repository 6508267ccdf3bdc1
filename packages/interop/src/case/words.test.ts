import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { beyondWords, textFrom, wordsOf } from "./words.ts";

const both = deepFreeze({ en: "Reads", es: "Lee" });

describe("the words of a field and a text", () => {
  it("are those of the main language", () => {
    expect(wordsOf("Reads", "es")).toBe("Reads");
    expect(wordsOf(both, "es")).toBe("Lee");
    expect(wordsOf(both, "en")).toBe("Reads");
  });

  it("are of no other language where the main one is there to speak", () => {
    expect(wordsOf({ ar: "يقرأ", en: "Reads" }, "en")).toBe("Reads");
  });

  it.each([
    ["nothing", undefined, undefined],
    ["words", "Reads", undefined],
    ["no words", "", ""],
    ["blanks", " \n", " \n"],
    ["several languages", both, both],
    ["one language by its name", { en: "Reads" }, { en: "Reads" }],
  ])("leave over of %s what a field does not say", (_, text, beyond) => {
    expect(beyondWords(text)).toEqual(beyond);
  });

  it.each([
    ["Reads", undefined, "Reads"],
    ["Reads", "Lee", "Reads"],
    ["Reads", null, "Reads"],
    ["Reads", ["Lee"], "Reads"],
    ["Reads", both, both],
    ["Reads aloud", both, { en: "Reads aloud", es: "Lee" }],
    ["Reads", { es: "Lee" }, { es: "Lee", en: "Reads" }],
  ])("%j, beside what was kept, %j, are the text %j", (words, kept, text) => {
    expect(textFrom(words, kept, "en")).toEqual(text);
  });

  it("leave what was kept as it is where they say the same", () => {
    expect(textFrom("Lee", both, "es")).toBe(both);
  });
});
