import { describe, expect, it } from "vitest";
import { repeated, statements } from "../../../test/sample-school-wordings.ts";
import * as texts from "./index.ts";

describe("levels, states and bands", () => {
  it("have the words of the design", () => {
    expect(
      texts.levels.map(({ value, name, meaning }) => [value, name.en, name.es, meaning.en]),
    ).toEqual([
      [1, "Exploring", "Explorando", "I try it with someone beside me."],
      [2, "Practicing", "Practicando", "I do most of it with a prompt, model or tool."],
      [3, "Applying", "Aplicando", "I do it on my own in work I know."],
      [4, "Adapting", "Adaptando", "I do it in new situations and explain my choices."],
      [5, "Contributing", "Aportando", "Others can use what I make or share."],
    ]);
    expect(texts.levels.map(({ meaning }) => meaning.es)).toEqual([
      "Lo intento con alguien a mi lado.",
      "Hago la mayor parte con una pista, un modelo o una herramienta.",
      "Lo hago por mi cuenta en trabajos que conozco.",
      "Lo hago en situaciones nuevas y explico mis decisiones.",
      "Otras personas pueden usar lo que creo o comparto.",
    ]);
    expect(texts.states.map(({ id, name }) => [id, name.en, name.es])).toEqual([
      ["no-opportunity", "No opportunity yet", "Aún sin oportunidad"],
      ["not-enough-evidence", "Not enough evidence yet", "Aún no hay suficiente evidencia"],
      ["fresh-look-due", "A fresh look is due", "Conviene volver a mirar"],
      ["still-open", "Still open", "Aún abierto"],
      ["excused", "Excused", "Exención acordada"],
      ["second-look", "Second look in progress", "En segunda revisión"],
    ]);
    expect(texts.gradeBands.map(({ id, name }) => [id, name.en, name.es])).toEqual([
      ["K-2", "K-2", "Kínder a 2.º"],
      ["3-5", "3-5", "3.º a 5.º"],
      ["6-8", "6-8", "6.º a 8.º"],
      ["9-12", "9-12", "9.º a 12.º"],
    ]);
    expect([texts.goalLevel, texts.expectedLevels]).toEqual([
      "adapting",
      { entering: "practicing", middle: "applying", end: "adapting" },
    ]);
  });

  it("run mathematics through eight steps, two for each band", () => {
    expect(texts.mathContinuum.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(texts.mathContinuumExpected).toEqual({ "K-2": 2, "3-5": 4, "6-8": 6, "9-12": 8 });
    for (const { step, statement } of texts.mathContinuum) {
      expect(statement.en, `${step}`).toMatch(/^I can .+\.$/u);
      expect(statement.es, `${step}`).toMatch(/^Puedo .+\.$/u);
      expect(statement.en.length).toBeLessThanOrEqual(130);
      expect(statement.es.length).toBeLessThanOrEqual(130);
    }
    const own = texts.mathContinuum.map(({ statement }) => statement.en);
    expect(repeated([...own, ...statements.map(({ en }) => en)])).toEqual([]);
  });
});
