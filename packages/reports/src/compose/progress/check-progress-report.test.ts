import { describe, expect, it } from "vitest";
import { en } from "../../language/en/index.ts";
import { es } from "../../language/es/index.ts";
import { zhHans } from "../../language/zh-Hans/index.ts";
import { checkProgressReport } from "../index.ts";

const noteOf = (text: string | Readonly<Record<string, string>>) => ({
  note: { text, author: "R. Voss" },
});
const times = (count: number, word: string): string => `${word} `.repeat(count);

describe("the educator's note", () => {
  it.each([
    ["none", {}],
    ["empty", noteOf("")],
    ["of sixty words", noteOf(times(60, "well"))],
    ["of sixty words and many signs", noteOf(`${times(60, "well,")} ... (!) — ?`)],
    ["of sixty words, with an apostrophe in each", noteOf(times(60, "doesn't"))],
  ])("may be %s", (_, report) => {
    expect(checkProgressReport(report, en)).toEqual([]);
  });

  it("is too long with one word more, which is told", () => {
    expect(checkProgressReport(noteOf(times(61, "well")), en)).toEqual([
      {
        code: "long-note",
        severity: "warning",
        path: ["note", "text"],
        data: { words: 61, most: 60 },
      },
    ]);
  });

  it("is counted in the language that this reader gets", () => {
    const text = { en: times(60, "well"), es: times(61, "bien") };
    expect(checkProgressReport(noteOf(text), en, { main: "en" })).toEqual([]);
    expect(checkProgressReport(noteOf(text), es, { main: "en" })[0]?.data.words).toBe(61);
  });

  it("has words where none are parted by spaces", () => {
    // "I like to study": 我, 喜欢, 学习.
    expect(checkProgressReport(noteOf("我喜欢学习。".repeat(20)), zhHans)).toEqual([]);
    expect(checkProgressReport(noteOf("我喜欢学习。".repeat(21)), zhHans)[0]?.data.words).toBe(63);
  });
});
