import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { five, frameworkOf } from "../../test/frameworks/framework-of.ts";
import { coverageOf } from "./coverage.ts";
import { indexFramework } from "./lookup/index-framework.ts";

const retired = { on: "2024-06-30" };

const framework = deepFreeze(
  frameworkOf({
    languages: ["en", "es"],
    portrait: { title: { en: "Portrait", es: "Retrato" }, outcomes: ["TEAM"] },
    gradeBands: [
      { id: "3-5", name: "3 to 5" },
      { id: "6-8", name: "6 to 8" },
    ],
    scales: [five],
    outcomes: [
      { id: "TEAM", name: { en: "Team", es: "Equipo" }, part: "whole-learner" },
      { id: "EMPTY", name: "Empty", part: "whole-learner" },
      { id: "MATH", name: "Mathematics", part: "academic" },
      { id: "GONE", name: "Gone", part: "whole-learner", retired },
      { id: "PAST", name: "All of it is past", part: "academic" },
    ],
    competencies: [
      { id: "A", name: "A", reporting: "level", partOf: "TEAM" },
      { id: "B", name: "B", reporting: "narrative", partOf: "TEAM" },
      { id: "C", name: "C", reporting: "level", partOf: "MATH" },
      { id: "ALONE", name: "Alone", reporting: "level" },
      { id: "OLD", name: "Old", reporting: "level", partOf: "PAST", retired },
    ],
    indicators: [{ id: "B.1", statement: "I can.", partOf: "B" }],
    progressions: [
      {
        id: "within",
        competency: "A",
        scale: "five",
        family: "within-band",
        expected: [],
        descriptors: [
          { level: "1", statement: "In all bands." },
          { level: "2", band: "3-5", statement: "In one." },
        ],
      },
      {
        id: "past",
        competency: "OLD",
        scale: "five",
        family: "continuum",
        expected: [],
        descriptors: [],
      },
      {
        id: "run",
        competency: "C",
        scale: "five",
        family: "continuum",
        expected: [],
        descriptors: [],
      },
    ],
  }),
);

describe("what of a framework hangs together", () => {
  const coverage = coverageOf(framework);

  it("names what stands alone, and nothing that is retired", () => {
    expect(coverage.outcomesWithoutCompetency).toEqual(["EMPTY", "PAST"]);
    expect(coverage.outcomesOutsidePortrait).toEqual(["EMPTY"]);
    expect(coverage.competenciesWithoutOutcome).toEqual(["ALONE"]);
    expect(coverage.competenciesWithoutProgression).toEqual(["ALONE"]);
    expect(coverage.competenciesWithoutStatement).toEqual(["C", "ALONE"]);
  });

  it("counts the cells of progressions and names the gaps", () => {
    const [within, run] = coverage.progressions;
    expect(coverage.progressions).toHaveLength(2);
    expect([within?.written, within?.of, within?.gaps.length]).toEqual([3, 10, 7]);
    expect(within?.gaps[0]).toEqual({ level: "3", band: "3-5" });
    expect([run?.written, run?.of]).toEqual([0, 5]);
    expect(run?.gaps[0]).toEqual({ level: "1" });
  });

  it("counts the texts in each language", () => {
    const [en, es] = coverage.languages;
    expect([en?.language, es?.language, en?.of]).toEqual(["en", "es", es?.of]);
    expect(en?.written).toBe(en?.of);
    expect(es?.written).toBe(2);
  });

  it("is the same of an index", () => {
    expect(coverageOf(indexFramework(framework))).toEqual(coverage);
  });

  it("leaves the portrait out where there is none", () => {
    const { portrait: _, ...without } = framework;
    expect(coverageOf(without).outcomesOutsidePortrait).toEqual([]);
  });
});
