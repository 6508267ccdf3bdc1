import { describe, expect, it } from "vitest";
import {
  bands,
  codes,
  designed,
  repeated,
  statements,
} from "../../../test/sample-school-wordings.ts";
import { competencies, outcomes } from "./index.ts";

describe("the competencies", () => {
  it("are those of the design, in its order, with its kinds and names", () => {
    expect(competencies.map(({ code, kind, name }) => [code, kind, name.en])).toEqual(designed);
  });

  it("report well-being in words alone and everything else with a level", () => {
    for (const { code, reporting } of competencies) {
      expect([code, reporting]).toEqual([code, code.startsWith("CARE.") ? "narrative" : "level"]);
    }
  });

  it("stand under a designed outcome each", () => {
    const known = new Set<string>(outcomes.map(({ code }) => code));
    expect(codes.filter((code) => !known.has(code.split(".")[0] ?? ""))).toEqual([]);
    expect(outcomes.map(({ name, part }) => `${part}: ${name.en} / ${name.es}`)).toEqual([
      "whole-learner: Steers their learning / Dirige su aprendizaje",
      "whole-learner: Cares for well-being / Cuida su bienestar",
      "whole-learner: Makes meaning with others / Comunica y comprende",
      "whole-learner: Works as a team / Trabaja en equipo",
      "whole-learner: Investigates / Investiga",
      "whole-learner: Builds for the common good / Crea para el bien común",
      "academic: Reasons with quantities / Razona con cantidades",
      "academic: Reads closely and argues well / Lee con atención y argumenta bien",
      "academic: Explains the natural world / Explica el mundo natural",
    ]);
    for (const { domain, field, part } of outcomes) {
      expect([domain === undefined, field === undefined]).toEqual(
        part === "academic" ? [true, false] : [false, true],
      );
    }
  });

  it("have five statements in every band, in both languages", () => {
    expect(statements).toHaveLength(21 * 4 * 5);
    for (const { code, statements: own } of competencies) {
      expect([code, Object.keys(own)]).toEqual([code, bands]);
      for (const band of bands) expect([code, band, own[band].length]).toEqual([code, band, 5]);
    }
  });

  it("speak in the first person, in one sentence of 20 to 130 characters", () => {
    for (const { at, en, es } of statements) {
      expect(en, at).toMatch(/^(I can |.+, I can ).+[^.]\.$/u);
      expect(es, at).toMatch(/^(Puedo |.+, puedo ).+[^.]\.$/u);
      for (const text of [en, es]) {
        expect(text.length, at).toBeGreaterThanOrEqual(20);
        expect(text.length, at).toBeLessThanOrEqual(130);
        expect(text.match(/[.!?]/gu), at).toEqual(["."]);
      }
    }
  });

  it("name the help at the first two levels and none from the third on", () => {
    for (const { at, en, es } of statements) {
      const helped = /[12]$/u.test(at);
      expect([at, en.startsWith("I can "), es.startsWith("Puedo ")]).toEqual([
        at,
        !helped,
        !helped,
      ]);
    }
  });

  it("word a mindset as something shown, never as what a learner is", () => {
    const mindsets = new Set(
      designed.filter(([, kind]) => kind === "mindset").map(([code]) => code),
    );
    for (const { at, en, es } of statements) {
      if (!mindsets.has(at.split(" ")[0] ?? "")) continue;
      expect(en, at).not.toMatch(/\bI(?: am|'m)\b/u);
      expect(es, at).not.toMatch(/\b(?:soy|estoy)\b/iu);
    }
  });

  it("speak in well-being of what helps, never of feelings, health or who a learner is", () => {
    const own = statements.filter(({ at }) => at.startsWith("CARE."));
    expect(own).toHaveLength(60);
    for (const { at, en, es } of own) {
      expect(en, at).not.toMatch(
        /\b(feel|feels|feelings?|sad|angry|happy|anxious|stress|health|healthy|sick|mood|I am)\b/iu,
      );
      expect(es, at).not.toMatch(
        /\b(siento|sentirme|sentimientos?|triste|enojo|feliz|ansiedad|estrés|salud|soy|estoy)\b/iu,
      );
    }
  });

  it("never repeat a statement", () => {
    expect(repeated(statements.map(({ en }) => en))).toEqual([]);
    expect(repeated(statements.map(({ es }) => es))).toEqual([]);
  });
});
