import type { Scale } from "@whole-learner/core";
import { said } from "../said.ts";
import { goalLevel, levels, mathContinuum, mathContinuumName, states } from "../texts/index.ts";

/** The five levels that every grade band runs through again. */
export const lantern: Scale = {
  id: "lantern",
  name: said({ en: "Lantern levels", es: "Niveles Lantern" }),
  levels: levels.map(({ id, value, name, meaning }) => ({
    id,
    name: said(name),
    value,
    meaning: said(meaning),
  })),
  goal: goalLevel,
  grain: 0.5,
  states: states.map(({ id, name, meaning }) => ({ id, name: said(name), meaning: said(meaning) })),
};

/** The id of one of the eight steps. */
export const stepId = (step: number): string => `step-${step}`;

/** The eight steps of quantities and data across all grade bands. */
export const quantities: Scale = {
  id: "quantities-continuum",
  name: said(mathContinuumName),
  levels: mathContinuum.map(({ step, name, statement }) => ({
    id: stepId(step),
    name: said(name),
    value: step,
    meaning: said(statement),
  })),
  goal: stepId(8),
  grain: 0.5,
};
