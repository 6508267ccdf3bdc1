export type { OneRosterFindings } from "./findings.ts";
export {
  fromOneRosterResults,
  type OneRosterReading,
  type OneRosterResults,
} from "./from-one-roster-results.ts";
export { fromOneRosterRoster, type OneRosterPeople } from "./from-one-roster-roster.ts";
export {
  type GradebookPlace,
  type OneRosterGradebook,
  toOneRosterGradebook,
} from "./to-one-roster-gradebook.ts";
