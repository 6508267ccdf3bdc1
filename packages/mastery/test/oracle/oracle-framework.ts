import { indexFramework, type OutcomeId, parseFramework, type Scale } from "@whole-learner/core";
import { rules } from "./random-roll-ups.ts";

// What all drawn cases are about.

export const competencies = ["asks", "argues", "listens"] as const;
export const indicatorsOf = (competency: string): [string, string] => [
  `${competency}-a`,
  `${competency}-b`,
];
/** The grade bands, the youngest first: not in the order of their names. */
export const bands = ["young", "middle", "older"] as const;
/** How levels go on from band to band: nothing is said of the first competency, which makes it one whose levels begin anew in each band. */
const families = { argues: "within-band", listens: "continuum" } as const;
export const familyOf = (competency: string): "within-band" | "continuum" =>
  Object.entries(families).find(([id]) => id === competency)?.[1] ?? "within-band";
/** What covers what: the first covers the last itself and through the second. */
const covers = [
  ["asks", "argues"],
  ["argues", "listens"],
  ["asks", "listens"],
] as const;
/** The competencies of which evidence is evidence of one as well: those that cover it, and those that cover them. */
export const coverersOf = (competency: string): readonly string[] => {
  const direct = covers.flatMap(([from, to]) => (to === competency ? [from] : []));
  return [...new Set([...direct, ...direct.flatMap(coverersOf)])];
};
export const outcomeOf = (rule: string): OutcomeId => `by-${rule}`;

/** Three competencies under an outcome for each rule. */
const framework = parseFramework({
  format: "whole-learner/framework@1",
  id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d12",
  version: "1",
  title: "Drawn",
  languages: ["en"],
  scales: [
    {
      id: "four",
      goal: "3",
      levels: [1, 2, 3, 4].map((value) => ({ id: String(value), name: `Level ${value}`, value })),
    },
    // No competency is shown on it; some rate by it all the same.
    {
      id: "ten",
      goal: "of-8",
      levels: [0, 4, 8, 10].map((value) => ({ id: `of-${value}`, name: `${value} of 10`, value })),
    },
  ],
  gradeBands: bands.map((id) => ({ id, name: id, grades: [id] })),
  outcomes: rules.map((rule) => ({ id: outcomeOf(rule), name: rule, part: "whole-learner" })),
  competencies: competencies.map((id) => ({ id, name: id, partOf: outcomeOf(rules[0] ?? "") })),
  indicators: competencies.flatMap((id) =>
    indicatorsOf(id).map((indicator) => ({ id: indicator, statement: indicator, partOf: id })),
  ),
  progressions: Object.entries(families).map(([competency, family]) => ({
    id: `growth-of-${competency}`,
    competency,
    scale: "four",
    family,
  })),
  relations: [
    ...covers.map(([from, to]) => ({ type: "covers", from, to })),
    ...rules
      .slice(1)
      .flatMap((rule) =>
        competencies.map((from) => ({ type: "part-of", from, to: outcomeOf(rule) })),
      ),
  ],
});
export const index = indexFramework(framework);
export const [scale, otherScale] = framework.scales as readonly [Scale, Scale];
