import type { CohortCounts, GroupCounts, Share } from "@whole-learner/mastery";
import { wilsonInterval } from "@whole-learner/psychometrics";
import { type EquityView, publishCohorts } from "../src/index.ts";
import { determinations, policy, staffReport } from "./staff-school.ts";

const share = (count: number, of: number): Share => ({ count, of, ...wilsonInterval(count, of) });

/** So many learners, with an opportunity, with a level, at the goal. */
const group = (
  id: string,
  learners: number,
  chance: number,
  level: number,
  goal: number,
): GroupCounts => ({
  group: id,
  learners,
  withOpportunity: share(chance, learners),
  withLevel: share(level, learners),
  ...(level === 0 ? {} : { atGoal: share(goal, level) }),
  levels: [],
});

export const counts: readonly CohortCounts[] = [
  {
    dimension: "way",
    competency: "TEAM.1",
    scale: "harbour",
    groups: [
      group("ferry", 40, 40, 28, 14),
      group("walk", 52, 41, 36, 24),
      group("island", 4, 2, 2, 1),
    ],
  },
  {
    dimension: "way",
    competency: "GOOD.1",
    scale: "harbour",
    groups: [group("ferry", 40, 0, 0, 0), group("walk", 52, 30, 26, 13)],
  },
];

const [cohorts = []] = publishCohorts([counts]);

/** What the equity view of the fixture is made of: 96 learners by their way to school. */
export const equity: EquityView = {
  ...staffReport,
  audience: "school",
  cohorts,
  dimensions: [
    {
      id: "way",
      name: { en: "way to school", es: "camino a la escuela" },
      groups: [
        { id: "ferry", name: { en: "By ferry", es: "En ferri" } },
        { id: "walk", name: { en: "On foot", es: "A pie" } },
        { id: "island", name: { en: "From the island", es: "De la isla" } },
      ],
    },
  ],
  policy,
  provenance: determinations.provenance,
};
