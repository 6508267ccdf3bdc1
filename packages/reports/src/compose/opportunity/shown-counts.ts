import { opportunitiesIn } from "@whole-learner/core";
import { mayShow } from "../../privacy/may-show.ts";
import {
  type CountedGroup,
  publishGroups,
  type ShownGroups,
} from "../../privacy/publish-groups.ts";
import type { StaffPage } from "../staff-page/staff-page.ts";
import type { OpportunityReport } from "./opportunity-report.ts";

/** How many took part and how many had a chance, as the readers of a map may know it: educators all of it, the school as a whole nothing of a few. */
export interface ShownCounts {
  readonly everybody: number | undefined;
  readonly tookPart: (experience: string) => number | undefined;
  readonly had: (competency: string) => number | undefined;
  readonly without: (competency: string) => number | undefined;
  /** Whether anything is withheld. */
  readonly withholds: boolean;
}

/** Every count, with nothing withheld. */
const allOf = (everybody: readonly string[], groups: readonly CountedGroup[]): ShownGroups => ({
  everybody: everybody.length,
  groups: new Map(
    groups.map(({ id, people }) => [
      id,
      { count: people.size, rest: everybody.filter((one) => !people.has(one)).length },
    ]),
  ),
});

const experienceId = (id: string): string => JSON.stringify(["experience", id]);
const competencyId = (id: string): string => JSON.stringify(["competency", id]);

/** What of a map its readers may know. Names tell educators more than any count. */
export function shownCounts({
  report,
  audience,
  index,
}: StaffPage<OpportunityReport>): ShownCounts {
  const { roster, opportunities, smallCounts } = report;
  const everybody = roster.learners.map(({ id }) => id);
  const experiences = [...opportunities.participants].map(
    ([id, people]): CountedGroup => ({ id: experienceId(id), people: new Set(people) }),
  );
  const competencies = index.framework.competencies.map(
    ({ id }): CountedGroup => ({
      id: competencyId(id),
      people: new Set(
        everybody.filter((one) => opportunitiesIn(opportunities, one, id).length > 0),
      ),
      of: (opportunities.byCompetency.get(id) ?? []).map((one) => experienceId(one.id)),
    }),
  );
  const groups = [...experiences, ...competencies];
  const shown = mayShow("other-learner", audience)
    ? allOf(everybody, groups)
    : publishGroups({ everybody, groups }, smallCounts);
  return {
    everybody: shown.everybody,
    tookPart: (id) => shown.groups.get(experienceId(id))?.count,
    had: (id) => shown.groups.get(competencyId(id))?.count,
    without: (id) => shown.groups.get(competencyId(id))?.rest,
    withholds:
      shown.everybody === undefined ||
      [...shown.groups.values()].some(
        ({ count, rest }) => count === undefined || rest === undefined,
      ),
  };
}
