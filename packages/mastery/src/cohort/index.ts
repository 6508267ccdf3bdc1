export type { CohortCounts, Dimension, Group, GroupCounts, Share } from "./cohort.ts";
export { type CohortQuestion, countCohort } from "./count-cohort.ts";
export { groupBy } from "./group-by.ts";
