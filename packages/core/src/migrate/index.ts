export type { Fate, LevelPlace } from "./fate.ts";
export type { LevelMapping } from "./level-fates.ts";
export {
  type ExperiencesMigration,
  type MigratedExperiences,
  migrateExperiences,
} from "./migrate-experiences.ts";
export { type LogMigration, type MigratedLog, migrateLog } from "./migrate-log.ts";
export { type MigratedRoster, migrateRoster, type RosterMigration } from "./migrate-roster.ts";
export { type Migration, type MigrationMap, migrationMap } from "./migration-map.ts";
export type {
  MigratedRecord,
  MigrationReason,
  MigrationReasons,
  MigrationReport,
  RecordFate,
} from "./report.ts";
