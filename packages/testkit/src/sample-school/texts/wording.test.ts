import { describe, expect, it } from "vitest";
import { wordings } from "../../../test/sample-school-wordings.ts";

describe("all wordings", () => {
  // The list of reports.md, "Words", with the words that the house does not use for people.
  const refused =
    /\b(stalled|behind|failing|low|weak|at risk|deficient|override|peers?|subjects?|parents?|approaching|severity|outliers?|missing|students?|teachers?|pupils?)\b/iu;
  // Spanish says "persona", "grupo", "quien" where a masculine plural or a doubled form would stand for everyone.
  const gendered =
    /\b(compañeros?|alumnos?|niños?|maestros?|profesor(es)?|padres|vecinos|amigos|usuarios|lectores|expertos|nosotros|todos y todas|los y las|las y los)\b|\w+[oae]s?\/[oae]s?\b|@/iu;

  it("are found by the walk", () => {
    expect(wordings.length).toBeGreaterThan(900);
  });

  it("are complete, trimmed and without figures of percent", () => {
    for (const { at, en, es } of wordings) {
      for (const text of [en, es]) {
        expect(text, at).toBe(text.trim());
        expect(text, at).not.toBe("");
        expect(text, at).not.toMatch(/\d\s*%|percent|por ciento|\s{2}/iu);
      }
    }
  });

  // Spanish has no list of its own in the design; these say what the refused words would say.
  const refusedInSpanish =
    /\b(atrasad[oa]s?|deficientes?|débil(?:es)?|fracas(?:o|os|ar|ó)|reprob(?:ar|ad[oa]s?|ó)|en riesgo)\b/iu;

  it("use none of the refused words", () => {
    expect(
      wordings.filter(({ es }) => refusedInSpanish.test(es)).map(({ at, es }) => [at, es]),
    ).toEqual([]);
    expect(wordings.filter(({ en }) => refused.test(en)).map(({ at, en }) => [at, en])).toEqual([]);
  });

  it("use no masculine or doubled form for everyone in Spanish", () => {
    expect(wordings.filter(({ es }) => gendered.test(es)).map(({ at, es }) => [at, es])).toEqual(
      [],
    );
  });

  it("open and close questions as Spanish does", () => {
    for (const { at, es } of wordings) {
      expect([at, es.match(/¿/gu)?.length ?? 0]).toEqual([at, es.match(/\?/gu)?.length ?? 0]);
    }
  });
});
