import type { Descriptor, ExpectedLevel, Progression } from "@whole-learner/core";
import { said } from "../said.ts";
import {
  type CompetencyText,
  competencies,
  expectedLevels,
  gradeBands,
  levels,
  mathContinuum,
  mathContinuumExpected,
  mathContinuumName,
} from "../texts/index.ts";
import { lantern, quantities, stepId } from "./scales.ts";

const points = ["entering", "middle", "end"] as const;

const everyBand: readonly ExpectedLevel[] = gradeBands.flatMap(({ id: band }) =>
  points.map((point) => ({ band, point, level: expectedLevels[point] })),
);

/** Five statements in each of four grade bands. What is told in words alone expects no level of anyone. */
const withinBands = ({ code, reporting, statements }: CompetencyText): Progression => ({
  id: `${code}/bands`,
  competency: code,
  scale: lantern.id,
  family: "within-band",
  bands: gradeBands.map(({ id }) => id),
  expected: reporting === "level" ? everyBand : [],
  descriptors: gradeBands.flatMap(({ id: band }) =>
    levels.map(({ id: level }, place): Descriptor => {
      const [en = "", es = ""] = statements[band][place] ?? [];
      return { level, band, statement: said({ en, es }) };
    }),
  ),
});

/** One run of eight steps across all bands, beside the levels within each. */
const continuum: Progression = {
  id: "MATH.1/continuum",
  competency: "MATH.1",
  name: said(mathContinuumName),
  scale: quantities.id,
  family: "continuum",
  bands: gradeBands.map(({ id }) => id),
  expected: gradeBands.map(({ id: band }) => ({
    band,
    point: "end",
    level: stepId(mathContinuumExpected[band]),
  })),
  descriptors: mathContinuum.map(({ step, statement }) => ({
    level: stepId(step),
    statement: said(statement),
  })),
};

export const progressions: readonly Progression[] = [...competencies.map(withinBands), continuum];
