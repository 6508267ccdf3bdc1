export { evidenceLoad, type LoadQuestion } from "./evidence-load.ts";
export type { Assignment, EducatorLoad, EvidenceLoad } from "./load.ts";
export { type EnteredQuestion, type RatingsEntered, ratingsEntered } from "./ratings-entered.ts";
