import type { ExperienceCatalogue } from "../experience/experience.ts";
import { crossList } from "./cross-list.ts";
import { told } from "./cross-record.ts";
import { crossingOf, type Migration } from "./migration-map.ts";
import { type MigratedRecord, type MigrationReport, reportOf } from "./report.ts";

/** A catalogue of experiences with the frameworks between which it is migrated. */
export interface ExperiencesMigration extends Migration {
  readonly catalogue: ExperienceCatalogue;
}

/** A catalogue after a migration, and how each experience in it fared. */
export interface MigratedExperiences {
  readonly catalogue: ExperienceCatalogue;
  readonly report: MigrationReport;
}

/**
 * Brings a catalogue of experiences to another version of its framework, or to another framework: the competencies that each gives a chance to
 * show. A chance to show a whole is not said to be one to show each part: what was split stays, for people to look at.
 */
export function migrateExperiences({
  catalogue,
  ...migration
}: ExperiencesMigration): MigratedExperiences {
  const crossing = crossingOf(migration);
  const records: MigratedRecord[] = [];
  const experiences = catalogue.experiences.map((experience, position) => {
    const { id } = experience;
    const { ids, fate, reasons } = crossList(experience.competencies, crossing);
    const path = ["experiences", position];
    records.push({ what: "experience", path, id, fate, reasons: told(reasons) });
    return fate === "unaffected" ? experience : { ...experience, competencies: ids };
  });
  const report = reportOf(records);
  const isAsItWas = report.counts.unaffected === records.length;
  return { catalogue: isAsItWas ? catalogue : { ...catalogue, experiences }, report };
}
