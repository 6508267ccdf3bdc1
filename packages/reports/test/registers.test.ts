import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("golden/", import.meta.url);

/** The pages that were looked at, for one audience in one language. The brief for a conference is what the learner says to the family, in either's copy. */
const pagesFor = (audience: string, language: string): readonly string[] =>
  readdirSync(folder).filter(
    (name) => name.endsWith(`.${audience}.${language}.txt`) && !name.startsWith("conference-brief"),
  );

/** Words of the other register, as whole words where a language has spaces. */
const others = [
  ["learner", "es", /(?<!\p{L})(?:usted|ustedes)(?!\p{L})/iu],
  ["family", "es", /(?<!\p{L})(?:tú|te|tu|tus|ti|puedes|tienes|eres|quieres|haz)(?!\p{L})/iu],
  ["learner", "zh-Hans", /您/],
  ["family", "zh-Hans", /你/],
  ["learner", "vi", /quý gia đình|quý vị/i],
  ["learner", "ar", /يمكنكم|أسرتكم|طفلكم/],
  ["family", "ar", /يمكنك(?!م)/],
] as const;

describe("a page speaks to its reader in one register, from the first line to the last", () => {
  it.each(others)("for the %s in %s, without %s", (audience, language, other) => {
    const pages = pagesFor(audience, language);
    expect(pages.length).toBeGreaterThan(5);
    const said = pages.flatMap((name) =>
      readFileSync(new URL(name, folder), "utf8")
        .split("\n")
        .filter((line) => other.test(line))
        .map((line) => `${name}: ${line}`),
    );
    expect(said).toEqual([]);
  });
});
