import type { Framework } from "../framework/framework.ts";
import type { Descriptor, ExpectedLevel, Progression } from "../framework/progression.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { ProgressionId } from "../identity/ids.ts";
import type { Change } from "./change.ts";
import { type Comparison, compareEntities } from "./compare-entities.ts";
import type { MainLanguages } from "./compare-field.ts";

const expectationOf = (progression: ProgressionId): Comparison<ExpectedLevel> => ({
  key: ({ band, point }) => canonicalJson([band, point]),
  item: ({ band, point }) => ({ kind: "expectation", progression, band, point }),
  fields: { band: "key", point: "key", level: "expected" },
});

const descriptorOf = (progression: ProgressionId): Comparison<Descriptor> => ({
  key: ({ level, band }) => canonicalJson([level, band ?? null]),
  item: ({ level, band }) => ({
    kind: "descriptor",
    progression,
    level,
    ...(band === undefined ? {} : { band }),
  }),
  fields: {
    level: "key",
    band: "key",
    statement: "text",
    next: "text",
    exemplar: "plain",
    extensions: "plain",
  },
});

const progression: Comparison<Progression> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "progression", id }),
  fields: {
    id: "key",
    competency: "plain",
    name: "text",
    scale: "plain",
    family: "plain",
    bands: "plain",
    expected: "parts",
    descriptors: "parts",
    extensions: "plain",
  },
  parts: (before, after, main) => [
    ...compareEntities(expectationOf(before.id), before.expected, after.expected, main),
    ...compareEntities(descriptorOf(before.id), before.descriptors, after.descriptors, main),
  ],
};

/** What changed in the progressions, with what they expect and describe. */
export const compareProgressions = (
  before: Framework,
  after: Framework,
  main: MainLanguages,
): readonly Change[] => compareEntities(progression, before.progressions, after.progressions, main);
