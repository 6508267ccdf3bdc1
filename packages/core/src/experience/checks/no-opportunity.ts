import type { Competency } from "../../framework/competency.ts";
import { childrenOf } from "../../framework/lookup/children-of.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { reportingCompetencies } from "../../framework/lookup/reporting-competencies.ts";
import type { BandId, CompetencyId } from "../../identity/ids.ts";
import { type Issue, issue } from "../../issue/issue.ts";
import { overlap } from "../../time/overlap.ts";
import type { ExperienceCheck } from "./experience-check.ts";

/** The grade bands in which a competency can be shown; `every` where an experience names none. */
interface Shown {
  every: boolean;
  readonly bands: Set<BandId>;
}

/** Whether the school owes opportunities for it: it reports a level, is in use, and is not made of other competencies. */
const isOwed = (index: FrameworkIndex, { id, reporting, retired }: Competency): boolean =>
  reporting === "level" &&
  retired === undefined &&
  !childrenOf(index, id).some(({ kind }) => kind === "competency");

/** Competencies that report a level and that no experience of the days asked for gives a chance to show, band by band. */
export const noOpportunity: ExperienceCheck = ({ experiences }, { index, days }) => {
  const shown = new Map<CompetencyId, Shown>();
  for (const experience of experiences) {
    if (overlap(experience, days) === undefined) continue;
    for (const competency of experience.competencies) {
      const found = shown.get(competency) ?? { every: false, bands: new Set() };
      if (experience.bands === undefined) found.every = true;
      for (const band of experience.bands ?? []) found.bands.add(band);
      shown.set(competency, found);
    }
  }
  const all = index.framework.gradeBands.map(({ id }) => id);
  return reportingCompetencies(index).flatMap((competency): readonly Issue[] => {
    if (!isOwed(index, competency)) return [];
    const { id, bands = all } = competency;
    const owed = (band?: BandId): Issue =>
      issue(
        "no-opportunity",
        ["experiences"],
        { competency: id, ...(band === undefined ? {} : { band }) },
        "warning",
      );
    const found = shown.get(id);
    if (found === undefined) return [owed()];
    return found.every
      ? []
      : bands.filter((band) => !found.bands.has(band)).map((band) => owed(band));
  });
};
