import type { Competency } from "../framework/competency.ts";
import type { Framework } from "../framework/framework.ts";
import type { Indicator } from "../framework/indicator.ts";
import type { Domain, Outcome } from "../framework/outcome.ts";
import type { Change } from "./change.ts";
import { type Comparison, compareEntities } from "./compare-entities.ts";
import type { MainLanguages } from "./compare-field.ts";
import { nodeFields } from "./fields.ts";

const domain: Comparison<Domain> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "domain", id }),
  fields: { ...nodeFields, name: "text", description: "text", partOf: "home" },
};

const outcome: Comparison<Outcome> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "outcome", id }),
  fields: { ...nodeFields, name: "text", description: "text", part: "plain", partOf: "home" },
};

const competency: Comparison<Competency> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "competency", id }),
  fields: {
    ...nodeFields,
    name: "text",
    statement: "text",
    description: "text",
    kind: "plain",
    reporting: "plain",
    partOf: "home",
    scale: "plain",
    bands: "plain",
  },
};

const indicator: Comparison<Indicator> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "indicator", id }),
  fields: { ...nodeFields, statement: "text", partOf: "home", level: "plain", band: "plain" },
};

/** What changed in the nodes, list by list. */
export const compareNodes = (
  before: Framework,
  after: Framework,
  main: MainLanguages,
): readonly Change[] => [
  ...compareEntities(domain, before.domains, after.domains, main),
  ...compareEntities(outcome, before.outcomes, after.outcomes, main),
  ...compareEntities(competency, before.competencies, after.competencies, main),
  ...compareEntities(indicator, before.indicators, after.indicators, main),
];
