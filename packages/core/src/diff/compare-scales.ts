import type { Framework } from "../framework/framework.ts";
import type { GradeBand } from "../framework/grade-band.ts";
import type { Level, Scale, ScaleState } from "../framework/scale.ts";
import type { ScaleId } from "../identity/ids.ts";
import type { Change } from "./change.ts";
import { type Comparison, compareEntities } from "./compare-entities.ts";
import type { MainLanguages } from "./compare-field.ts";

const levelOf = (scale: ScaleId): Comparison<Level> => ({
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "level", scale, id }),
  fields: { id: "key", name: "text", value: "value", meaning: "text", extensions: "plain" },
});

const stateOf = (scale: ScaleId): Comparison<ScaleState> => ({
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "state", scale, id }),
  fields: { id: "key", name: "text", meaning: "text", extensions: "plain" },
});

const scale: Comparison<Scale> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "scale", id }),
  fields: {
    id: "key",
    name: "text",
    levels: "parts",
    goal: "goal",
    grain: "plain",
    states: "parts",
    extensions: "plain",
  },
  parts: (before, after, main) => [
    ...compareEntities(levelOf(before.id), before.levels, after.levels, main),
    ...compareEntities(stateOf(before.id), before.states, after.states, main),
  ],
};

const gradeBand: Comparison<GradeBand> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "grade-band", id }),
  fields: { id: "key", name: "text", grades: "plain", extensions: "plain" },
};

/** What changed in the grade bands and in the scales with their levels and states. */
export const compareScales = (
  before: Framework,
  after: Framework,
  main: MainLanguages,
): readonly Change[] => [
  ...compareEntities(gradeBand, before.gradeBands, after.gradeBands, main),
  ...compareEntities(scale, before.scales, after.scales, main),
];
