export type { MoodleFindings } from "./findings.ts";
export { fromMoodleCsv } from "./from-moodle-csv.ts";
export { toMoodleCsv } from "./to-moodle-csv.ts";
